#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An ordinary file open for reading, piece by piece, so that a large one never lies in memory as a whole.
final class FileReader {
    static let chunk = 1 << 18
    /// A file that grows while it is read is read so much further; one that goes on growing would never end.
    static let largestGrowth = 64 << 20

    /// When it was opened.
    var size: Int { descriptor.status.size }
    private let descriptor: Descriptor
    private var position = 0

    /// Fails if a link lies there; those on the way are followed.
    convenience init(_ path: String) throws(SystemFailure) { try self.init(Descriptor(path)) }

    /// By a path without links, see `Descriptor.linkFree`.
    convenience init(linkFree path: String, seen: Disk.Identity? = nil) throws(SystemFailure) {
        try self.init(.linkFree(path, seen: seen))
    }

    private init(_ descriptor: Descriptor) throws(SystemFailure) {
        switch descriptor.status.kind {
        case .file: self.descriptor = descriptor
        case .folder: throw SystemFailure(code: EISDIR)
        case .link, .other: throw .special
        }
    }

    /// Fills `buffer` with the next bytes, `count` of them unless the file ends.
    func read(into buffer: inout [UInt8], count: Int = FileReader.chunk) throws(SystemFailure) {
        var failure: SystemFailure?
        buffer = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
            while filled < count, let base = memory.baseAddress {
                #if canImport(Darwin)
                    let got = Darwin.read(descriptor.number, base + filled, count - filled)
                #else
                    let got = Glibc.read(descriptor.number, base + filled, count - filled)
                #endif
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = .last }
                if got <= 0 { break }
                filled += got
            }
        }
        if let failure { throw failure }
        position += buffer.count
        if position - size > Self.largestGrowth { throw .growing }
    }
}
