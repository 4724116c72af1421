/// Collects the text of headings, links, pictures and the summary, without markup, while the writer passes over it.
struct PlainText {
    private var bytes: [UInt8] = []
    /// Where each collection that is under way began: the link in a heading within the heading.
    private var starts: [Int] = []

    var isCollecting: Bool { !starts.isEmpty }

    mutating func begin() { starts.append(bytes.count) }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        if isCollecting { bytes.append(contentsOf: text) }
    }

    mutating func addSpace() {
        if isCollecting { bytes.append(UInt8(ascii: " ")) }
    }

    /// As collected.
    mutating func end() -> String { close { String(decoding: $0, as: UTF8.self) } }

    /// Whether there was nothing to see in what was collected.
    mutating func endIsBlank() -> Bool { close { $0.allSatisfy(\.isBlank) } }

    /// With each run of white space as a single blank, none at the ends. On bytes: Unicode's own white space is rare, and
    /// asking for it took a third of our share of the time. What follows upon `enough` characters may be left out; from
    /// U+0300 on some join what stands before them, so that behind the first of those all is taken.
    mutating func endInOneLine(enough: Int = .max) -> String {
        close { text in
            String(unsafeUninitializedCapacity: text.count) { line in
                var (count, limit) = (0, min(enough, text.count))
                for byte in text where !byte.isBlank || count > 0 && line[count - 1] != UInt8(ascii: " ") {
                    if byte >= 0x80 { limit = byte < 0xCC ? limit + (byte.startsCharacter ? 0 : 1) : text.count }
                    if count == limit { break }
                    line[count] = byte.isBlank ? UInt8(ascii: " ") : byte
                    count += 1
                }
                return count > 0 && line[count - 1] == UInt8(ascii: " ") ? count - 1 : count
            }
        }
    }

    private mutating func close<Result>(_ make: (ArraySlice<UInt8>) -> Result) -> Result {
        let text = make(bytes[(starts.popLast() ?? bytes.count)...])
        if starts.isEmpty { bytes.removeAll(keepingCapacity: true) }
        return text
    }
}

extension String {
    var isBlank: Bool { utf8.allSatisfy(\.isBlank) }
}
