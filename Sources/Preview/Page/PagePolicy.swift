import Markup

/// Lets a page load the preview's own script and style and ask it for news, and nothing else that it may not load anyway.
enum PagePolicy {
    /// Rewrites the policies in the page's head.
    static func relaxed(_ page: [UInt8]) -> [UInt8] {
        let headEnd = Search.first("</head", in: page) ?? page.count
        var result: [UInt8] = []
        // A page may be long: it is copied once.
        result.reserveCapacity(page.count + room)
        var rest = page[..<headEnd]
        while let found = Search.first("content-security-policy", in: rest) {
            let place = rest.startIndex + found
            guard let start = page[..<place].lastIndex(of: UInt8(ascii: "<")),
                let end = page[place..<headEnd].firstIndex(of: UInt8(ascii: ">")), start >= rest.startIndex,
                let value = contentValue(page[start..<end])
            else {
                // A name that is no policy, in a style sheet or a text.
                let next = place + "content-security-policy".utf8.count
                result += rest[..<next]
                rest = rest[next...]
                continue
            }
            result += rest[..<value.lowerBound]
            result += HTML(escaping: relaxed(plain(page[value]))).bytes
            result += page[value.upperBound..<end]
            rest = rest[end...]
        }
        result += rest
        result += page[headEnd...]
        return result
    }

    /// For what is added to a page: more than that mostly takes.
    private static let room = 4096

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
        guard Search.first("<meta", in: tag.prefix(5)) == 0, let name = Search.first("content=", in: tag) else {
            return nil
        }
        let quotePlace = tag.startIndex + name + "content=".utf8.count
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
