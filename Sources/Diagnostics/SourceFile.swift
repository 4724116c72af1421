/// A file, compared by its bytes. It holds them, and then never changes; or it reads them each time they are asked for,
/// and is a value only as long as the disk stays as it is. An object, for it stands in many lists, and whatever is the
/// same object need not be compared.
public final class SourceFile: Sendable, Hashable {
    /// Relative to the folder it was loaded from (`content` or a theme), with `/`, NFC.
    public let path: String
    /// As an author sees it in a message: `path` with the folder they named before it.
    public let shownPath: String
    private let content: Content

    private enum Content {
        case held([UInt8])
        case onDisk(@Sendable () -> Diagnosed<[UInt8]?>)
    }

    public init(path: String, shownPath: String, bytes: [UInt8]) {
        (self.path, self.shownPath, content) = (path, shownPath, .held(bytes))
    }

    /// One that is read each time it is asked for, and not held: thousands of texts are parsed once, and few of them are
    /// looked at again, for a message.
    public init(path: String, shownPath: String, read: @escaping @Sendable () -> Diagnosed<[UInt8]?>) {
        (self.path, self.shownPath, content) = (path, shownPath, .onDisk(read))
    }

    /// Stands for one that lies there and cannot be read, which has been reported.
    public static func unreadable(path: String, shownPath: String) -> SourceFile {
        SourceFile(path: path, shownPath: shownPath) { Diagnosed(nil) }
    }

    /// None, if it cannot be read.
    public var bytes: [UInt8] { readable ?? [] }

    private var readable: [UInt8]? {
        switch content {
        case .held(let bytes): bytes
        case .onDisk(let read): read().value
        }
    }

    /// The file with its bytes at hand, or why it cannot be read.
    public var held: Diagnosed<SourceFile?> {
        guard case .onDisk(let read) = content else { return Diagnosed(self) }
        return read().map { $0.map { SourceFile(path: path, shownPath: shownPath, bytes: $0) } }
    }

    public static func == (one: SourceFile, other: SourceFile) -> Bool {
        one === other || one.path == other.path && one.shownPath == other.shownPath && one.readable == other.readable
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(shownPath)
        hasher.combine(bytes)
    }
}
