#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A new file open for writing.
final class FileWriter {
    private var descriptor: Int32

    /// Fails if anything is at `path`.
    init(_ path: String) throws(SystemFailure) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
        var written = 0
        while written < bytes.count, let base = bytes.baseAddress {
            #if canImport(Darwin)
                let count = Darwin.write(descriptor, base + written, bytes.count - written)
            #else
                let count = Glibc.write(descriptor, base + written, bytes.count - written)
            #endif
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw .last }
            written += count
        }
    }

    /// Some disks report only here that they are full.
    func finish() throws(SystemFailure) {
        let result = close(descriptor)
        descriptor = -1
        if result != 0, errno != EINTR { throw .last }
    }
}
