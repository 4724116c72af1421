#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The few calls to the file system that look at it.
enum Disk {
    enum Kind: Equatable, Sendable { case file, folder, link, other }

    /// Which file something is, by whatever name it is reached.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    /// What a file looked like when it was seen. While that stays, so do its bytes, unless it was written again within
    /// one tick of the disk's clock.
    struct Stamp: Hashable, Sendable {
        let identity: Identity
        let size: Int
        /// Nanoseconds since 1970: of the bytes, and of whatever else is known of the file.
        let modified: Int64
        let changed: Int64
    }

    struct Status: Sendable {
        let kind: Kind
        let stamp: Stamp

        var size: Int { stamp.size }
        var identity: Identity { stamp.identity }
    }

    static func status(_ path: String, followingLinks: Bool = false) throws(SystemFailure) -> Status {
        var record = stat()
        guard (followingLinks ? stat(path, &record) : lstat(path, &record)) == 0 else { throw .last }
        return status(record)
    }

    static func status(_ record: stat) -> Status {
        let kind: Kind =
            switch record.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        let identity = Identity(
            device: UInt64(truncatingIfNeeded: record.st_dev), number: UInt64(truncatingIfNeeded: record.st_ino))
        #if canImport(Darwin)
            let (modified, changed) = (record.st_mtimespec, record.st_ctimespec)
        #else
            let (modified, changed) = (record.st_mtim, record.st_ctim)
        #endif
        let stamp = Stamp(
            identity: identity, size: Int(record.st_size), modified: nanoseconds(modified),
            changed: nanoseconds(changed))
        return Status(kind: kind, stamp: stamp)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// The absolute path with every link resolved.
    static func realPath(_ path: String) throws(SystemFailure) -> String {
        guard let resolved = realpath(path, nil) else { throw .last }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder but `.` and `..`, in the order of their bytes; the same on every machine.
    static func names(in folder: String) throws(SystemFailure) -> [[UInt8]] {
        guard let stream = opendir(folder) else { throw .last }
        return names(stream)
    }

    static func names(in folder: Descriptor) throws(SystemFailure) -> [[UInt8]] {
        // Opened once more, for a stream closes what it reads.
        let again = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard again >= 0 else { throw .last }
        guard let stream = fdopendir(again) else {
            let failure = SystemFailure.last
            close(again)
            throw failure
        }
        return names(stream)
    }

    #if canImport(Darwin)
        private typealias Stream = UnsafeMutablePointer<DIR>
    #else
        private typealias Stream = OpaquePointer
    #endif

    private static func names(_ stream: Stream) -> [[UInt8]] {
        defer { closedir(stream) }
        let place = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = (UnsafeRawPointer(entry) + place).assumingMemoryBound(to: UInt8.self)
            let bytes = [UInt8](UnsafeBufferPointer(start: name, count: strlen(UnsafePointer(OpaquePointer(name)))))
            if bytes != [0x2E], bytes != [0x2E, 0x2E] { names.append(bytes) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    static func bytes(of path: String) throws(SystemFailure) -> [UInt8] { try bytes(of: FileReader(path)) }

    /// At most `limit` bytes of a file from its beginning.
    static func bytes(of file: FileReader, limit: Int = .max) throws(SystemFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected tells the end, so an ordinary file is one read.
        try file.read(into: &bytes, count: min(limit, file.size + 1))
        var more: [UInt8] = []
        while bytes.count > file.size, bytes.count < limit {
            try file.read(into: &more, count: min(FileReader.chunk, limit - bytes.count))
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// Makes a folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(SystemFailure) {
        for folder in Path.parents(path) + [path] where !folder.isEmpty && mkdir(folder, 0o777) != 0 {
            // A read-only disk refuses even what is there.
            let failure = SystemFailure.last
            guard (try? status(folder, followingLinks: true).kind) == .folder else { throw failure }
        }
    }
}
