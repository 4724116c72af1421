/// A file as it was read: never changed, compared by its bytes. An object, for it stands in many lists, and whatever is
/// the same object need not be compared.
package final class SourceFile: Sendable, Hashable {
    /// Relative to the folder it was loaded from (`content` or a theme), with `/`, NFC.
    package let path: String
    /// As an author sees it in a message: `path` with the folder they named before it.
    package let shownPath: String
    package let bytes: [UInt8]

    package init(path: String, shownPath: String, bytes: [UInt8]) {
        self.path = path
        self.shownPath = shownPath
        self.bytes = bytes
    }

    package static func == (one: SourceFile, other: SourceFile) -> Bool {
        one === other || one.path == other.path && one.shownPath == other.shownPath && one.bytes == other.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(shownPath)
        hasher.combine(bytes)
    }
}
