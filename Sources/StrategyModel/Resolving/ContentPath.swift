import Diagnostics

/// Paths inside the content folder, with `/`.
package enum ContentPath {
    private static let slash = UInt8(ascii: "/")

    /// What `destination`, written in the file at `path`, names; nil if it leads out of the content folder.
    package static func resolve(_ destination: String, from path: String) -> String? {
        var (destination, path) = (destination, path)
        let resolved = path.withUTF8 { path in
            destination.withUTF8 { resolve($0, from: path[..<(path.lastIndex(of: slash) ?? 0)]) }
        }
        return resolved.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func resolve(
        _ destination: UnsafeBufferPointer<UInt8>, from folder: Slice<UnsafeBufferPointer<UInt8>>
    ) -> [UInt8]? {
        var resolved: [UInt8] = []
        resolved.reserveCapacity(folder.count + 1 + destination.count)
        if destination.first != slash { resolved += folder }
        var rest = destination[...]
        while let start = rest.firstIndex(where: { $0 != slash }) {
            let part = rest[start...].prefix { $0 != slash }
            rest = rest[part.endIndex...]
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                if resolved.isEmpty { return nil }
                resolved.removeSubrange((resolved.lastIndex(of: slash) ?? 0)...)
            } else {
                if !resolved.isEmpty { resolved.append(slash) }
                resolved += part
            }
        }
        return resolved
    }

    /// Empty for a file that lies in no folder.
    static func folder(of path: String) -> Substring {
        path[..<(path.utf8.lastIndex(of: slash) ?? path.startIndex)]
    }

    /// How a file at `path` names the one at `target`: `../massnahmen/waldi.md`.
    package static func relative(to target: String, from path: String) -> String {
        var (target, path) = (target, path)
        return target.withUTF8 { target in path.withUTF8 { relative(to: target, from: $0) } }
    }

    private static func relative(to target: UnsafeBufferPointer<UInt8>, from path: UnsafeBufferPointer<UInt8>) -> String
    {
        // Behind the folders that both are in.
        var (shared, index) = (0, 0)
        while index < min(target.count, path.count), target[index] == path[index] {
            index += 1
            if target[index - 1] == slash { shared = index }
        }
        let up = path[shared...].count { $0 == slash }
        let rest = String(decoding: target[shared...], as: UTF8.self)
        return up == 0 ? rest : up == 1 ? "../" + rest : String(repeating: "../", count: up) + rest
    }

    /// `%20` and the like made plain; nil if what comes out is no text.
    static func percentDecoded(_ text: String) -> String? {
        var text = text
        guard text.withUTF8({ $0.holds(UInt8(ascii: "%")) }) else { return text }
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
