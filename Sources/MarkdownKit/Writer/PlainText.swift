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

    mutating func end() -> String {
        guard let start = starts.popLast() else { return "" }
        let text = String(decoding: bytes[start...], as: UTF8.self)
        if starts.isEmpty { bytes.removeAll(keepingCapacity: true) }
        return text
    }
}
