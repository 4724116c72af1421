#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file open for reading, piece by piece, so that a large one never lies in memory as a whole.
final class FileReader {
    static let chunk = 1 << 18

    let size: Int
    private let descriptor: Int32

    /// Opens an ordinary file. Without waiting: a pipe would block until someone writes into it.
    init(_ path: String) throws(SystemFailure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last }
        var record = stat()
        size = fstat(descriptor, &record) == 0 ? Int(record.st_size) : 0
    }

    deinit { close(descriptor) }

    /// Fills `buffer` with the next bytes, `count` of them unless the file ends.
    func read(into buffer: inout [UInt8], count: Int = FileReader.chunk) throws(SystemFailure) {
        var failure: SystemFailure?
        buffer = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
            while filled < count, let base = memory.baseAddress {
                #if canImport(Darwin)
                    let got = Darwin.read(descriptor, base + filled, count - filled)
                #else
                    let got = Glibc.read(descriptor, base + filled, count - filled)
                #endif
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = .last }
                if got <= 0 { break }
                filled += got
            }
        }
        if let failure { throw failure }
    }
}
