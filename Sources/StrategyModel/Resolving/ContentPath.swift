import Diagnostics

/// Paths inside the content folder, with `/`.
package enum ContentPath {
    private static let slash = UInt8(ascii: "/")

    /// What `destination`, written in the file at `path`, names; nil if it leads out of the content folder.
    package static func resolve(_ destination: String, from path: String) -> String? {
        var destination = destination
        return destination.withUTF8 { resolve($0[...], from: path) }
    }

    static func resolve(_ destination: Slice<UnsafeBufferPointer<UInt8>>, from path: String) -> String? {
        var path = path
        return path.withUTF8 { path in
            var isOutside = false
            let resolved = String(unsafeUninitializedCapacity: path.count + 1 + destination.count) { memory in
                guard let count = write(destination, from: path, to: memory) else {
                    isOutside = true
                    return 0
                }
                return count
            }
            return isOutside ? nil : resolved
        }
    }

    /// How many bytes were written; nil if it leads out of the content folder.
    ///
    /// The memory has room for path, destination and a slash between them, and that is enough: every part of the destination
    /// but the first brings the slash before it along.
    private static func write(
        _ destination: Slice<UnsafeBufferPointer<UInt8>>, from path: UnsafeBufferPointer<UInt8>,
        to memory: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        var end = 0
        func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            end = memory[end...].initialize(fromContentsOf: bytes)
        }
        if destination.first != slash { append(path[..<(path.lastIndex(of: slash) ?? 0)]) }
        var rest = destination
        while let start = rest.firstIndex(where: { $0 != slash }) {
            let part = rest[start...].prefix { $0 != slash }
            rest = rest[part.endIndex...]
            if part.count < 3, part.allSatisfy({ $0 == UInt8(ascii: ".") }) {
                if part.count == 1 { continue }
                if end == 0 { return nil }
                end = memory[..<end].lastIndex(of: slash) ?? 0
            } else {
                if end > 0 {
                    memory[end] = slash
                    end += 1
                }
                append(part)
            }
        }
        return end
    }

    /// Empty for a file that lies in no folder.
    static func folder(of path: String) -> Substring {
        path[..<(path.utf8.lastIndex(of: slash) ?? path.startIndex)]
    }

    /// Without its folders.
    static func name(of path: String) -> Substring {
        path[(path.utf8.lastIndex(of: slash).map(path.utf8.index(after:)) ?? path.startIndex)...]
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
        // `../` for each folder, and behind them what is left of the target: just what the text has room for.
        let steps = path[shared...].count { $0 == slash } * 3
        return String(unsafeUninitializedCapacity: steps + target.count - shared) { memory in
            for place in 0..<steps { memory[place] = place % 3 == 2 ? slash : UInt8(ascii: ".") }
            return memory[steps...].initialize(fromContentsOf: target[shared...])
        }
    }

    /// The same as a link has to write it.
    static func written(_ target: String, from path: String) -> String {
        [(" ", "%20"), ("#", "%23"), ("?", "%3F")].reduce(relative(to: target, from: path)) { written, sign in
            written.replacing(sign.0, with: sign.1)
        }
    }

    /// `%20` and the like made plain; nil if what comes out is no text.
    static func percentDecoded(_ text: String) -> String? {
        var text = text
        guard text.withUTF8({ $0.holds(UInt8(ascii: "%")) }) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            // A number may have a sign, too, a code has none.
            if byte == UInt8(ascii: "%"), digits.count == 2,
                digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
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
