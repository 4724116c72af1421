/// Where a file lies, and how an author sees that. The folder that they named stands apart: it is the same for thousands
/// of files, and a second path for each would take as much room once more.
public struct SourcePath: Sendable, Hashable {
    /// Relative to the folder it was loaded from (`content` or a theme), with `/`, NFC.
    public let path: String
    private let folder: String

    /// `shown`: `path` with something before it.
    public init(_ path: String, shown: String) {
        precondition(shown.utf8.reversed().starts(with: path.utf8.reversed()), "\(shown) does not end in \(path)")
        self.path = path
        folder = String(Substring(shown.utf8.dropLast(path.utf8.count)))
    }

    /// As an author sees it in a message: the path with the folder they named before it.
    public var shown: String { folder + path }
}
