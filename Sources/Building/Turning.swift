package import Diagnostics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A place at which a path may come to lead elsewhere: a name in a folder.
package struct Turning: Sendable, Hashable {
    /// Absolute, its links followed.
    package let folder: ExactText
    package let name: ExactText

    /// Every link on the way that a path leads, links in links too, and where the way ends, be it at something missing.
    package static func all(along path: String) -> [Turning] {
        var way = Way(path)
        while way.goOn() {}
        return way.turnings
    }
}

/// A path, followed name by name.
private struct Way {
    private(set) var turnings: [Turning] = []
    private var folder: String
    /// The next one last.
    private var names: [String] = []
    private var links = 0

    /// As many as the system follows.
    private static let mostLinks = 40
    private static let slash = UInt8(ascii: "/")

    init(_ path: String) {
        folder = (try? Disk.realPath(".")) ?? "."
        add(path)
    }

    private mutating func add(_ path: String) {
        if path.utf8.first == Self.slash { folder = "/" }
        names += path.utf8.split(separator: Self.slash).map { String(Substring($0)) }.filter { $0 != "." }.reversed()
    }

    /// False at its end.
    mutating func goOn() -> Bool {
        guard let name = names.popLast() else { return false }
        if name == ".." {
            folder = Path.parent(folder)
            return true
        }
        let place = Path.joined(folder, name)
        let kind = try? Disk.status(place).kind
        if kind != .folder || names.isEmpty {
            turnings.append(Turning(folder: ExactText(folder), name: ExactText(name)))
        }
        switch kind {
        case .folder: folder = place
        case .link:
            links += 1
            guard links <= Self.mostLinks, let target = Self.target(of: place) else { return false }
            add(target)
        case .file, .other, nil: return false
        }
        return true
    }

    private static func target(of link: String) -> String? {
        let bytes = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { memory, count in
            count = memory.baseAddress.map { max(0, readlink(link, $0, memory.count)) } ?? 0
        }
        return String(validating: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
