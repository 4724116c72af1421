import Foundation

@testable import Building

/// A folder of its own for one test; gone with it.
final class Sandbox {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fahrplan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = try Disk.realPath(folder.path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func at(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ text: String = "") throws {
        try makeFolder(Path.parent(name))
        try Data(text.utf8).write(to: URL(fileURLWithPath: at(name)))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: at(name), withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try makeFolder(Path.parent(name))
        try FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: at(name)) }

    func read(_ name: String) -> String? { (try? Disk.bytes(of: at(name))).map { String(decoding: $0, as: UTF8.self) } }

    /// Sets a modification time long past.
    func age(_ name: String) throws {
        let past = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: at(name))
    }

    func isAged(_ name: String) throws -> Bool {
        let attributes = try FileManager.default.attributesOfItem(atPath: at(name))
        return attributes[.modificationDate] as? Date == Date(timeIntervalSince1970: 1_000_000_000)
    }

    /// Everything in a folder but the manifest: files with their text, folders with a slash, links with an arrow.
    func tree(_ folder: String) -> [String: String] {
        var tree: [String: String] = [:]
        func visit(_ name: String) {
            for bytes in (try? Disk.names(in: at(Path.joined(folder, name)))) ?? [] {
                let child = Path.joined(name, String(decoding: bytes, as: UTF8.self))
                switch try? Disk.status(at(Path.joined(folder, child))).kind {
                case .folder:
                    tree[child + "/"] = ""
                    visit(child)
                case .link: tree[child] = "->"
                default: tree[child] = read(Path.joined(folder, child))
                }
            }
        }
        visit("")
        tree[Manifest.name] = nil
        return tree
    }
}
