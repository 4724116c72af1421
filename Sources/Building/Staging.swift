#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where the files of a first build are gathered, in folders of their own, to take their places together: nobody sees half
/// a website, and no file is moved by itself.
struct Staging: Sendable {
    private let root: String
    private let folder: String

    /// `root`: the output folder.
    init(in root: String) { (self.root, folder) = (root, Path.joined(root, OutputPath.temporary)) }

    /// Fails if it is there already.
    func add(_ file: OutputFile) throws(SystemFailure) -> Fingerprint {
        let new = try begin(Path.joined(folder, file.path), file.path)
        var fingerprinting = Fingerprinting()
        try file.content.read { piece throws(SystemFailure) in
            try new.write(piece)
            fingerprinting.add(piece)
        }
        try new.finish()
        return fingerprinting.fingerprint
    }

    private func begin(_ location: String, _ path: String) throws(SystemFailure) -> FileWriter {
        do throws(SystemFailure) {
            return try FileWriter(location)
        } catch  where SystemFailure.isAbsence(error) {
            try Disk.makeFolder(Path.parent(location))
            return try FileWriter(location)
        }
    }

    /// Moves everything to its place.
    func publish() throws(SystemFailure) {
        for name in try names where rename(location(name), Path.joined(root, name)) != 0 { throw .last }
        rmdir(folder)
    }

    /// Removes what a build left that was killed, or failed.
    func discard() { Staging.remove(folder) }

    private var names: [String] {
        get throws(SystemFailure) {
            do throws(SystemFailure) {
                return try Disk.names(in: folder).map { String(decoding: $0, as: UTF8.self) }
            } catch  where SystemFailure.isAbsence(error) {
                return []
            }
        }
    }

    private func location(_ name: String) -> String { Path.joined(folder, name) }

    private static func remove(_ path: String) {
        guard case .folder? = try? Disk.status(path).kind else {
            unlink(path)
            return
        }
        for name in (try? Disk.names(in: path)) ?? [] {
            remove(Path.joined(path, String(decoding: name, as: UTF8.self)))
        }
        rmdir(path)
    }
}
