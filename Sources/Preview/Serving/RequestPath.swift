/// Which file of the output a request asks for.
enum RequestPath {
    /// `target` as it stands in the request. A path relative to the output folder, empty for the folder itself, with a
    /// slash at its end if it names a folder; nil for what can be no address of ours.
    static func decode(_ target: String) -> String? {
        let path = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard path.first == UInt8(ascii: "/"), let bytes = percentDecoded(Array(path.dropFirst())),
            let text = String(validating: bytes, as: UTF8.self),
            !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" })
        else { return nil }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            // Only what stands behind the last slash may be empty.
            if part.isEmpty, index < parts.count - 1 { return nil }
            if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return nil }
        }
        return text
    }

    /// The value of a parameter behind the `?`.
    static func parameter(_ name: String, of target: String) -> String? {
        guard let question = target.firstIndex(of: "?") else { return nil }
        for pair in target[target.index(after: question)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name else { continue }
            let bytes = parts[1].utf8.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
            return percentDecoded(bytes).flatMap { String(validating: $0, as: UTF8.self) }
        }
        return nil
    }

    /// Nil if a `%` is not followed by two digits.
    private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8]? {
        var decoded: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            decoded.append(high << 4 | low)
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? { UInt8(String(UnicodeScalar(byte)), radix: 16) }

    /// For a header: what is no letter, digit or one of `-._~/` as `%` and two digits.
    static func encode(_ path: String) -> String {
        path.utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            if character.isASCII, character.isLetter || character.isNumber || "-._~/".contains(character) {
                return String(character)
            }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
