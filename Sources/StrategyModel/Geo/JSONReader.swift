import Diagnostics

/// Reads JSON (RFC 8259) strictly, and says where it is none.
struct JSONReader {
    struct Failure: Error {
        let offset: Int
        let expected: Localized
    }

    private let bytes: [UInt8]
    private var index: Int
    private var depth = 0

    /// No honest file is nested so deeply.
    private static let deepest = 64

    static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
        var reader = JSONReader(bytes: bytes, index: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        reader.skipSpace()
        let node = try reader.value()
        reader.skipSpace()
        guard reader.index == bytes.count else { throw reader.failure("das Ende der Datei", "the end of the file") }
        return node
    }

    private init(bytes: [UInt8], index: Int) {
        self.bytes = bytes
        self.index = index
    }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func failure(_ german: String, _ english: String) -> Failure {
        Failure(offset: index, expected: Localized(de: german, en: english))
    }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func value() throws(Failure) -> JSONNode {
        let start = index
        let content: JSONNode.Content =
            switch byte {
            case UInt8(ascii: "{"): .object(try nested { reader throws(Failure) in try reader.object() })
            case UInt8(ascii: "["): try nested { reader throws(Failure) in try reader.array() }
            case UInt8(ascii: "\""): .string(try string())
            case UInt8(ascii: "t"): try word("true", .bool(true))
            case UInt8(ascii: "f"): try word("false", .bool(false))
            case UInt8(ascii: "n"): try word("null", .null)
            default: .number(try number())
            }
        return JSONNode(content: content, range: start..<index)
    }

    private mutating func nested<Value>(
        _ read: (inout JSONReader) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard depth < Self.deepest else { throw failure("weniger Verschachtelung", "less nesting") }
        depth += 1
        defer { depth -= 1 }
        index += 1
        return try read(&self)
    }

    private mutating func object() throws(Failure) -> [JSONEntry] {
        var entries: [JSONEntry] = []
        try list(until: UInt8(ascii: "}")) { reader throws(Failure) in
            guard reader.byte == UInt8(ascii: "\"") else {
                throw reader.failure("ein Name in \"…\"", "a name in \"…\"")
            }
            let key = try reader.string()
            reader.skipSpace()
            guard reader.byte == UInt8(ascii: ":") else { throw reader.failure("„:“", "“:”") }
            reader.index += 1
            reader.skipSpace()
            entries.append(JSONEntry(key: key, value: try reader.value()))
        }
        return entries
    }

    private mutating func array() throws(Failure) -> JSONNode.Content {
        var nodes: [JSONNode] = []
        try list(until: UInt8(ascii: "]")) { reader throws(Failure) in nodes.append(try reader.value()) }
        let numbers = nodes.compactMap { node -> Double? in
            if case .number(let number) = node.content { number } else { nil }
        }
        return numbers.count == nodes.count && !nodes.isEmpty ? .numbers(numbers) : .array(nodes)
    }

    /// Elements with commas between them.
    private mutating func list(
        until end: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
    ) throws(Failure) {
        skipSpace()
        if byte == end {
            index += 1
            return
        }
        while true {
            try element(&self)
            skipSpace()
            if byte == end {
                index += 1
                return
            }
            let closing = String(UnicodeScalar(end))
            guard byte == UInt8(ascii: ",") else { throw failure("„,“ oder „\(closing)“", "“,” or “\(closing)”") }
            index += 1
            skipSpace()
        }
    }

    private mutating func word(_ text: String, _ content: JSONNode.Content) throws(Failure) -> JSONNode.Content {
        guard bytes[index...].starts(with: text.utf8) else { throw failure("ein Wert", "a value") }
        index += text.utf8.count
        return content
    }
}

extension JSONReader {
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// At least one; how many.
    private mutating func digits() throws(Failure) -> Int {
        let start = index
        while let byte, Self.digits.contains(byte) { index += 1 }
        guard index > start else { throw failure("ein Wert", "a value") }
        return index - start
    }

    private mutating func number() throws(Failure) -> Double {
        let start = index
        if byte == UInt8(ascii: "-") { index += 1 }
        let isZero = byte == UInt8(ascii: "0")
        let count = try digits()
        if isZero, count > 1 {
            index = start
            throw failure("eine Zahl ohne führende Null", "a number without a leading zero")
        }
        if byte == UInt8(ascii: ".") {
            index += 1
            _ = try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            index += 1
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { index += 1 }
            _ = try digits()
        }
        return Double(String(decoding: bytes[start..<index], as: UTF8.self)) ?? 0
    }

    private mutating func string() throws(Failure) -> String {
        index += 1
        var text: [UInt8] = []
        while let byte, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw failure("ein „\"“ am Ende des Textes", "a “\"” at the end of the text") }
            index += 1
            if byte == UInt8(ascii: "\\") { text += String(try escape()).utf8 } else { text.append(byte) }
        }
        guard byte != nil else { throw failure("ein „\"“ am Ende des Textes", "a “\"” at the end of the text") }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape() throws(Failure) -> Character {
        let plain: [UInt8: Character] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
            UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        if let byte, let character = plain[byte] {
            index += 1
            return character
        }
        let first = try unit()
        if let scalar = UnicodeScalar(first) { return Character(scalar) }
        guard first < 0xDC00, byte == UInt8(ascii: "\\") else { return "\u{FFFD}" }
        index += 1
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second) else { return "\u{FFFD}" }
        let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return UnicodeScalar(value).map(Character.init) ?? "\u{FFFD}"
    }

    /// `u` and four hexadecimal digits.
    private mutating func unit() throws(Failure) -> UInt32 {
        let end = index + 5
        guard byte == UInt8(ascii: "u"), end <= bytes.count,
            bytes[(index + 1)..<end].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit && $0 < 0x80 }),
            let unit = UInt32(String(decoding: bytes[(index + 1)..<end], as: UTF8.self), radix: 16)
        else { throw failure("ein Zeichen wie \\n oder \\u00e4", "a character such as \\n or \\u00e4") }
        index = end
        return unit
    }
}
