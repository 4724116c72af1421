import Diagnostics

/// All paths of a site, prepared for those who look for one that an author probably meant. That takes a moment, so it is done
/// only where something is broken, and once for all that is: to rename a folder may break every link to it.
struct KnownPaths: Sendable {
    /// The first path of each spelling without capital letters.
    private let bySmallLetters: [String: String]
    private let byFolder: [Substring: [String]]
    private let byName: [Substring: [String]]
    /// The names of all files, each once, in the order of their paths.
    private let names: [String]

    init(_ paths: [String]) {
        let sorted = paths.sorted()
        bySmallLetters = Dictionary(sorted.map { ($0.lowercased(), $0) }) { first, _ in first }
        byFolder = Dictionary(grouping: sorted, by: ContentPath.folder)
        let byName = Dictionary(grouping: sorted, by: ContentPath.name)
        names = sorted.filter { byName[ContentPath.name(of: $0)]?.first == $0 }.map { String(ContentPath.name(of: $0)) }
        self.byName = byName
    }

    /// The same but for capital letters.
    func sameLetters(as path: String) -> String? { bySmallLetters[path.lowercased()] }

    /// Nearly the same in its folder or by its name; then the same name anywhere, one that goes on, one that is nearly the same.
    func nearest(to path: String) -> String? {
        let name = ContentPath.name(of: path)
        let same = byName[name] ?? []
        if let nearest = Spelling.nearest(to: path, among: (byFolder[ContentPath.folder(of: path)] ?? []) + same) {
            return nearest
        }
        if let first = same.first { return first }
        let stem = (name.hasSuffix(".md") ? name.dropLast(3) : name) + "-"
        let near = names.first { $0.hasPrefix(stem) } ?? Spelling.nearest(to: String(name), among: names)
        return near.flatMap { byName[$0[...]]?.first }
    }
}
