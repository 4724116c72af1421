/// What opens and what closes a tag.
struct Delimiters: Sendable {
    let open: [UInt8]
    let close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    private init(open: [UInt8], close: [UInt8]) {
        self.open = open
        self.close = close
    }

    /// Reads `<% %>`: two words without an equals sign.
    init?(_ text: ArraySlice<UInt8>) {
        let words = text.split(whereSeparator: \.isBlank)
        guard words.count == 2, !text.contains(UInt8(ascii: "=")) else { return nil }
        self.init(open: Array(words[0]), close: Array(words[1]))
    }
}
