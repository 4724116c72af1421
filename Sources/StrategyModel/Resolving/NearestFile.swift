import Diagnostics

/// A path as an author remembers it: what the file is called rather than where it lies, or its ending.
struct NearestFile {
    let path: String
    private let name: String
    /// The name without its ending, whatever way it is spelt.
    private let stem: String

    init(_ path: String) {
        self.path = path
        let name = path.split(separator: "/").last.map(String.init) ?? path
        self.name = name
        stem = NormalForm.key(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
    }

    /// As `among` wants them, so that of two that are equally near it is always the same.
    static func sorted(_ paths: some Sequence<String>) -> [NearestFile] {
        paths.map(NearestFile.init).sorted { $0.stem < $1.stem }
    }

    /// Of those that are called the same, or else nearly, the one in the nearest folder.
    func among(_ files: [NearestFile]) -> String? {
        let near = Spelling.nearest(to: stem, among: files.map(\.stem))
        return files.filter { $0.stem == near }.min { way(to: $0) < way(to: $1) }?.path
    }

    /// How many folders lie between; then the same ending comes first.
    private func way(to other: NearestFile) -> (steps: Int, ending: Int, path: String) {
        let steps = ContentPath.relative(to: other.path, from: path).count { $0 == "/" }
        return (steps, other.name == name ? 0 : 1, other.path)
    }
}
