/// One tag of a template as it stands there.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable, html, section, inverted, close, partial, block, parent, comment, delimiters
    }

    let kind: Kind
    /// With its delimiters.
    let range: Range<Int>
    /// Nil of a comment or a change of delimiters, and where there is none that can be used: that is reported.
    let name: Name?

    /// Whether a closing tag must follow.
    var opens: Bool {
        switch kind {
        case .section, .inverted, .block, .parent: true
        case .variable, .html, .close, .partial, .comment, .delimiters: false
        }
    }
}

/// A name in a tag, and where it stands.
struct Name: Sendable {
    let text: String
    let range: Range<Int>
    /// `a.b` as `a` and `b`, each with its range; empty without a dot.
    let segments: [Name]

    init(text: String, range: Range<Int>) {
        (self.text, self.range) = (text, range)
        guard text.utf8.contains(UInt8(ascii: ".")) else {
            segments = []
            return
        }
        var start = range.lowerBound
        segments = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { part in
            let range = start..<(start + part.count)
            start = range.upperBound + 1
            return Name(text: String(decoding: part, as: UTF8.self), range: range)
        }
    }
}
