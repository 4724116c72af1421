/// Paths inside the content folder, with `/`.
package enum ContentPath {
    /// What `destination`, written in the file at `path`, names; nil if it leads out of the content folder.
    package static func resolve(_ destination: String, from path: String) -> String? {
        var parts = destination.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
        for part in destination.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// How a file at `path` names the one at `target`: `../massnahmen/waldi.md`.
    package static func relative(to target: String, from path: String) -> String {
        let source = path.split(separator: "/").dropLast().map(String.init)
        let destination = target.split(separator: "/").map(String.init)
        var common = 0
        while common < min(source.count, destination.count - 1), source[common] == destination[common] { common += 1 }
        let up = Array(repeating: "..", count: source.count - common)
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
