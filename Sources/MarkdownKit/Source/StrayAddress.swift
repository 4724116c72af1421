/// The address of a link that Markdown did not read as one.
struct StrayAddress {
    /// Without blanks around it.
    let text: String
    let isClosed: Bool
    /// Behind the closing bracket; behind the address if there is none.
    let end: Int

    init(in range: Range<Int>, until closing: UInt8, _ source: Source) {
        var depth = 0
        for index in range {
            let byte = source.bytes[index]
            if byte == UInt8(ascii: "(") { depth += 1 }
            guard byte == closing else { continue }
            guard depth == 0 else {
                depth -= 1
                continue
            }
            text = source.string(source.trimmed(range.lowerBound..<index))
            isClosed = true
            end = index + 1
            return
        }
        var word = range.lowerBound..<(range.first { source.bytes[$0].isBlank } ?? range.upperBound)
        while let last = word.last, ".,;:!?".utf8.contains(source.bytes[last]) { word = word.dropLast() }
        text = source.string(word)
        isClosed = false
        end = word.upperBound
    }

    var hasBlanks: Bool { text.contains { $0 == " " || $0 == "\t" } }

    /// Whether this is why `[text](address)` is none.
    var isNoLink: Bool { !isClosed || hasBlanks }

    /// Whether it is an address and nothing that stands in brackets in ordinary text.
    var isAddress: Bool {
        let lowercased = text.lowercased()
        if StrayAddress.beginnings.contains(where: lowercased.hasPrefix) { return true }
        if lowercased.hasPrefix("#") { return lowercased.dropFirst().first?.isLetter == true }
        let words = lowercased.split { $0 == " " || $0 == "\t" }
        let hasTitle = words.count > 1 && words[1].first.map(StrayAddress.quotes.contains) == true
        let path = (hasTitle ? words[0] : lowercased[...]).prefix { $0 != "#" && $0 != "?" }
        return StrayAddress.endings.contains { path.hasSuffix("." + $0) }
    }

    /// The address as Markdown reads it.
    var corrected: String {
        guard hasBlanks else { return text }
        let words = text.split { $0 == " " || $0 == "\t" }
        if words[1].first.map(StrayAddress.quotes.contains) == true {
            let title = words.dropFirst().joined(separator: " ").filter { !StrayAddress.quotes.contains($0) }
            return words[0] + " \"" + title + "\""
        }
        if text.contains("://") || text.hasPrefix("mailto:") || text.hasPrefix("www.") { return words.joined() }
        guard let hash = text.firstIndex(of: "#") else { return "<\(text)>" }
        let address = text[..<hash] + "#" + Slug.make(from: String(text[hash...]))
        return address.contains(" ") ? "<\(address)>" : String(address)
    }

    private static let beginnings = ["http:", "https:", "http//", "https//", "www.", "mailto:", "./", "../", "..\\"]
    private static let quotes: Set<Character> = ["\"", "'", "„", "“", "”", "»", "«", "‚", "‘", "’"]
    private static let endings = [
        "md", "pdf", "html", "htm", "png", "jpg", "jpeg", "svg", "gif", "webp", "csv", "doc", "docx", "xls", "xlsx",
        "ppt", "pptx", "odt", "ods", "txt", "zip",
    ]
}
