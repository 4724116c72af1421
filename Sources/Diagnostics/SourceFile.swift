/// A file, compared by its bytes. It holds them, and then never changes; or it reads them each time they are asked for,
/// and is a value only as long as the disk stays as it is. An object, for it stands in many lists, and whatever is the
/// same object need not be compared.
public final class SourceFile: Sendable, Hashable {
    public let place: SourcePath
    private let content: Content

    private enum Content {
        case held([UInt8])
        case onDisk(@Sendable () -> Diagnosed<[UInt8]?>)
    }

    public init(path: String, shownPath: String, bytes: [UInt8]) {
        (place, content) = (SourcePath(path, shown: shownPath), .held(bytes))
    }

    /// One that is read each time it is asked for, and not held: thousands of texts are parsed once, and few of them are
    /// looked at again, for a message.
    public init(path: String, shownPath: String, read: @escaping @Sendable () -> Diagnosed<[UInt8]?>) {
        (place, content) = (SourcePath(path, shown: shownPath), .onDisk(read))
    }

    public var path: String { place.path }
    public var shownPath: String { place.shown }

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
        one === other || one.place == other.place && one.readable == other.readable
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(place)
        hasher.combine(bytes)
    }
}
