/// Paths inside the content folder, with `/`.
package enum ContentPath {
    /// What `destination`, written in the file at `path`, names; nil if it leads out of the content folder.
    package static func resolve(_ destination: String, from path: String) -> String? {
        let slash = UInt8(ascii: "/")
        let folder = destination.utf8.first == slash ? path.utf8[..<path.startIndex] : folder(of: path).utf8[...]
        var bytes = Array(folder)
        for part in destination.utf8.split(separator: slash) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                if bytes.isEmpty { return nil }
                bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
            } else {
                if !bytes.isEmpty { bytes.append(slash) }
                bytes += part
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Empty for a file that lies in no folder.
    static func folder(of path: String) -> Substring {
        path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    }

    /// How a file at `path` names the one at `target`: `../massnahmen/waldi.md`.
    package static func relative(to target: String, from path: String) -> String {
        let slash = UInt8(ascii: "/")
        let source = folder(of: path).utf8.split(separator: slash).map(Substring.init)
        let destination = target.utf8.split(separator: slash).map(Substring.init)
        var common = 0
        while common < min(source.count, destination.count - 1), source[common] == destination[common] { common += 1 }
        let up = [Substring](repeating: "..", count: source.count - common)
        return (up + destination[common...]).joined(separator: "/")
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
