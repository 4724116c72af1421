import Markup

/// Paths as text, taken apart by bytes: on disk a slash stays one, whatever accent follows it.
enum Path {
    private static let slash = UInt8(ascii: "/")

    static func joined(_ folder: String, _ name: String) -> String {
        if folder.isEmpty || folder == "." { return name }
        return String(capacity: folder.utf8.count + 1 + name.utf8.count) { path in
            path.add(folder)
            if folder.utf8.last != slash { path.add("/") }
            path.add(name)
        }
    }

    /// The path without its last component; empty for a single name.
    static func parent(_ path: String) -> String {
        guard let last = path.utf8.lastIndex(of: slash) else { return "" }
        return last == path.startIndex ? "/" : String(path[..<last])
    }

    static func lastComponent(_ path: String) -> String {
        guard let last = path.utf8.lastIndex(of: slash) else { return path }
        return String(path[path.utf8.index(after: last)...])
    }

    /// Every folder above a relative path, the outermost first.
    static func parents(_ path: String) -> [String] {
        var parents: [String] = []
        for index in path.utf8.indices where path.utf8[index] == slash { parents.append(String(path[..<index])) }
        return parents
    }

    /// Whether a resolved path is `folder` or lies somewhere in it.
    static func isSameOrInside(_ path: String, _ folder: String) -> Bool {
        let folder = folder.utf8.last == slash ? Array(folder.utf8.dropLast()) : Array(folder.utf8)
        let rest = path.utf8.dropFirst(folder.count)
        return path.utf8.starts(with: folder) && (rest.isEmpty || rest.first == slash)
    }

    static func withoutTrailingSlash(_ path: String) -> String {
        var bytes = path.utf8[...]
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        return String(bytes) ?? path
    }
}
