/// One tag of a template as it stands there.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable, html, section, inverted, close, partial, block, parent, comment, delimiters
    }

    let kind: Kind
    /// With its delimiters.
    let range: Range<Int>
    /// Nil of a comment or a change of delimiters, and where there is none that can be used: that is reported.
    let name: Word?

    /// Whether a closing tag must follow.
    var opens: Bool {
        switch kind {
        case .section, .inverted, .block, .parent: true
        case .variable, .html, .close, .partial, .comment, .delimiters: false
        }
    }
}

/// What a tag names, as it stands there.
struct Word: Sendable {
    let text: String
    let range: Range<Int>
}
