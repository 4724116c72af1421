/// Paths inside the content folder, with `/`.
package enum ContentPath {
    private static let slash = UInt8(ascii: "/")

    /// What `destination`, written in the file at `path`, names; nil if it leads out of the content folder.
    package static func resolve(_ destination: String, from path: String) -> String? {
        var resolved = destination.utf8.first == slash ? [] : Array(folder(of: path).utf8)
        for part in destination.utf8.split(separator: slash) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                if resolved.isEmpty { return nil }
                resolved.removeSubrange((resolved.lastIndex(of: slash) ?? 0)...)
            } else {
                if !resolved.isEmpty { resolved.append(slash) }
                resolved += part
            }
        }
        return String(decoding: resolved, as: UTF8.self)
    }

    /// Empty for a file that lies in no folder.
    static func folder(of path: String) -> Substring {
        path[..<(path.utf8.lastIndex(of: slash) ?? path.startIndex)]
    }

    /// How a file at `path` names the one at `target`: `../massnahmen/waldi.md`.
    package static func relative(to target: String, from path: String) -> String {
        // The folders that both are in.
        var (shared, sharedFolders, index) = (0, 0, 0)
        var (ones, others) = (target.utf8.makeIterator(), path.utf8.makeIterator())
        while let one = ones.next(), one == others.next() {
            index += 1
            if one == slash { (shared, sharedFolders) = (index, sharedFolders + 1) }
        }
        let up = path.utf8.count { $0 == slash } - sharedFolders
        let rest = target[target.utf8.index(target.startIndex, offsetBy: shared)...]
        return up == 0 ? String(rest) : String(repeating: "../", count: up) + rest
    }

    /// `%20` and the like made plain; nil if what comes out is no text.
    static func percentDecoded(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
