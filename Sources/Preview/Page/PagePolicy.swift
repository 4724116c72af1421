import Building
import Markup

/// Lets a page load the preview's own script and style and ask it for news, and nothing else that it may not load anyway.
enum PagePolicy {
    /// Rewrites the policies in the page's head; the rest of it is not copied.
    static func relaxed(_ page: Rope) -> Rope {
        guard let first = page.pieces.first else { return page }
        let headEnd = Search.first("</head", in: first) ?? first.endIndex
        var relaxed = Rope(self.relaxed(first[..<headEnd]))
        relaxed.append(first[headEnd...])
        for piece in page.pieces.dropFirst() { relaxed.append(piece) }
        return relaxed
    }

    private static func relaxed(_ head: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = head
        while let place = Search.first("content-security-policy", in: rest) {
            guard let start = head[..<place].lastIndex(of: UInt8(ascii: "<")),
                let end = head[place...].firstIndex(of: UInt8(ascii: ">")), start >= rest.startIndex,
                let value = contentValue(head[start..<end])
            else {
                // A name that is no policy, in a style sheet or a text.
                let next = place + "content-security-policy".utf8.count
                result += rest[..<next]
                rest = rest[next...]
                continue
            }
            result += rest[..<value.lowerBound]
            result += HTML(escaping: relaxed(plain(head[value]))).bytes
            result += head[value.upperBound..<end]
            rest = rest[end...]
        }
        return result + rest
    }

    /// One policy.
    static func relaxed(_ policy: String) -> String {
        var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
            .filter { !$0.isEmpty }
        for name in ["script-src", "style-src", "connect-src"] {
            if let index = directives.firstIndex(where: { $0[0].lowercased() == name }) {
                directives[index] = allowingSelf(directives[index])
            } else if let fallback = directives.first(where: { $0[0].lowercased() == "default-src" }) {
                directives.append(allowingSelf([name] + fallback.dropFirst()))
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    private static func allowingSelf(_ directive: [String]) -> [String] {
        let sources = directive.filter { $0.lowercased() != "'none'" }
        return sources.contains("'self'") ? sources : sources + ["'self'"]
    }

    /// Where the value of a tag's `content` attribute stands.
    private static func contentValue(_ tag: ArraySlice<UInt8>) -> Range<Int>? {
        guard Search.first("<meta", in: tag.prefix(5)) != nil, let name = Search.first("content=", in: tag) else {
            return nil
        }
        let quotePlace = name + "content=".utf8.count
        guard quotePlace < tag.endIndex, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(tag[quotePlace]),
            let end = tag[(quotePlace + 1)...].firstIndex(of: tag[quotePlace])
        else { return nil }
        return (quotePlace + 1)..<end
    }

    private static func plain(_ value: ArraySlice<UInt8>) -> String {
        var text = String(decoding: value, as: UTF8.self)
        for (entity, character) in [
            ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&#34;", "\""), ("&quot;", "\""), ("&amp;", "&"),
        ] { text.replace(entity, with: character) }
        return text
    }
}
