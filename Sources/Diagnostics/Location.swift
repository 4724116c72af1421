/// Where in a file something stands. Lines and columns are worked out only when a message is shown.
public struct Location: Sendable, Hashable {
    /// `SourceFile.shownPath` of the file.
    public let path: String
    /// UTF-8 byte offsets into the whole file. Empty: a point between two characters.
    public let range: Range<Int>

    public init(path: String, range: Range<Int>) {
        self.path = path
        self.range = range
    }
}
