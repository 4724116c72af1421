#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder open to be looked through: whatever takes its place meanwhile, or that of a folder above it, what is said of
/// its names is said of this one's.
final class FolderReader: Sendable {
    private let descriptor: Descriptor

    /// By a path without links, see `Descriptor.linkFree`.
    init(linkFree path: String, seen: Disk.Identity? = nil) throws(SystemFailure) {
        descriptor = try .linkFree(path, O_DIRECTORY, seen: seen)
    }

    var identity: Disk.Identity { descriptor.status.identity }

    /// As `Disk.names` says.
    func names() throws(SystemFailure) -> [[UInt8]] { try Disk.names(in: descriptor) }

    func status(of name: String) throws(SystemFailure) -> Disk.Status { try descriptor.status(of: name) }
}
