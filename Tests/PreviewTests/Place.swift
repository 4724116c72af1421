import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A folder of its own for one test; gone with it.
final class Place: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fahrplan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func at(_ name: String) -> String { path + "/" + name }

    /// Into the file itself, as simple programs do.
    func write(_ name: String, _ text: String) throws {
        try makeFolder(of: name)
        try Data(text.utf8).write(to: URL(fileURLWithPath: at(name)))
    }

    /// Beside it and then in its place, as editors do.
    func save(_ name: String, _ text: String) throws {
        try makeFolder(of: name)
        try Data(text.utf8).write(to: URL(fileURLWithPath: at(name) + "~"))
        guard rename(at(name) + "~", at(name)) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func move(_ name: String, to other: String) throws {
        try makeFolder(of: other)
        guard rename(at(name), at(other)) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: at(name)) }

    func link(_ name: String, to target: String) throws {
        try makeFolder(of: name)
        try FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: at(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file in a folder.
    func files(in folder: String) -> [String: String] {
        let names = FileManager.default.enumerator(atPath: at(folder))?.compactMap { $0 as? String } ?? []
        return Dictionary(names.compactMap { name in read(folder + "/" + name).map { (name, $0) } }) { first, _ in first
        }
    }

    private func makeFolder(of name: String) throws {
        let folder = URL(fileURLWithPath: at(name)).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
}

/// The same numbers on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
