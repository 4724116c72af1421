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

    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        let failure = bytes.withUnsafeBytes { memory -> SystemFailure? in
            var written = 0
            while written < memory.count, let base = memory.baseAddress {
                #if canImport(Darwin)
                    let count = Darwin.write(descriptor, base + written, memory.count - written)
                #else
                    let count = Glibc.write(descriptor, base + written, memory.count - written)
                #endif
                if count < 0, errno == EINTR { continue }
                if count < 0 { return .last }
                written += count
            }
            return nil
        }
        if let failure { throw failure }
    }

    /// Some disks report only here that they are full.
    func finish() throws(SystemFailure) {
        let result = close(descriptor)
        descriptor = -1
        if result != 0, errno != EINTR { throw .last }
    }
}
