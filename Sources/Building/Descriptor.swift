#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Something on disk that is open, and closed with this.
final class Descriptor: Sendable {
    let number: Int32
    /// When it was opened.
    let status: Disk.Status

    /// What lies at a path itself: of the links, only those on the way there are followed.
    convenience init(_ path: String, _ flags: Int32 = 0) throws(SystemFailure) {
        try self.init(opened: open(path, flags | Self.reading | O_NOFOLLOW))
    }

    /// What lies at a path that had no links when it was found. Whoever has put one there since, at its end or on the way
    /// there, could lead out of the folder that was looked through; so none is followed.
    /// `seen`: what lay there, if that is certain. If it still does, nothing has to be asked about the way.
    static func linkFree(_ path: String, _ flags: Int32 = 0, seen: Disk.Identity?) throws(SystemFailure) -> Descriptor {
        #if canImport(Darwin)
            return try Descriptor(opened: open(path, flags | reading | O_NOFOLLOW_ANY))
        #else
            if let seen, let same = try? Descriptor(path, flags), same.status.identity == seen { return same }
            return try stepwise(path, flags)
        #endif
    }

    /// Without waiting: a pipe would block until someone writes into it.
    private static let reading = O_RDONLY | O_CLOEXEC | O_NONBLOCK

    private init(opened number: Int32) throws(SystemFailure) {
        guard number >= 0 else { throw errno == ELOOP ? .link : .last }
        var record = stat()
        guard fstat(number, &record) == 0 else {
            let failure = SystemFailure.last
            close(number)
            throw failure
        }
        (self.number, status) = (number, Disk.status(record))
    }

    deinit { close(number) }

    /// Of a name in this folder; a link is not followed.
    func status(of name: String) throws(SystemFailure) -> Disk.Status {
        var record = stat()
        guard fstatat(number, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return Disk.status(record)
    }

    #if !canImport(Darwin)
        /// By its inner name, the only one that Swift sees.
        private static let passing = __O_PATH | O_DIRECTORY

        /// From folder to folder. It is enough that these may be passed through: nobody needs to be allowed to list them.
        private static func stepwise(_ path: String, _ flags: Int32) throws(SystemFailure) -> Descriptor {
            // As the system itself: a folder without a bottom is not walked through for ever.
            guard path.utf8.count < PATH_MAX else { throw SystemFailure(code: ENAMETOOLONG) }
            let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            var folder = try Descriptor(path.utf8.first == UInt8(ascii: "/") ? "/" : ".", passing)
            for name in names.dropLast() { folder = try folder.child(name, passing) }
            return try folder.child(names.last ?? ".", flags)
        }

        /// Something in this folder.
        private func child(_ name: String, _ flags: Int32 = 0) throws(SystemFailure) -> Descriptor {
            do throws(SystemFailure) {
                return try Descriptor(opened: openat(number, name, flags | Self.reading | O_NOFOLLOW))
            } catch {
                // Asked for a folder, the system says no more of a link than that it is none.
                if error.code == ENOTDIR, try status(of: name).kind == .link { throw .link }
                throw error
            }
        }
    #endif
}
