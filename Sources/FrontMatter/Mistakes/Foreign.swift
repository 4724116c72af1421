import Diagnostics

/// Characters that a value cannot begin with, because YAML means something by them that is not read here.
extension Mistake {
    static let foreignRules = [anchor, alias, tag, reservedCharacter]

    static let anchor = Rule(
        "yaml-anchor", .error,
        Localized(
            de: "Anker, die mit & beginnen, gibt es hier nicht; ein Text, der mit & beginnt, steht in Anführungszeichen.",
            en: "Anchors, which begin with &, are not supported; put a text that begins with & in quotes."))
    static let alias = Rule(
        "yaml-alias", .error,
        Localized(
            de: "Verweise auf Anker, die mit * beginnen, gibt es hier nicht; ein Text, der mit * beginnt, steht in "
                + "Anführungszeichen.",
            en: "Aliases, which begin with *, are not supported; put a text that begins with * in quotes."))
    static let tag = Rule(
        "yaml-tag", .error,
        Localized(
            de: "Typangaben, die mit ! beginnen, gibt es hier nicht; ein Text, der mit ! beginnt, steht in Anführungszeichen.",
            en: "Tags, which begin with !, are not supported; put a text that begins with ! in quotes."))
    static let reservedCharacter = Rule(
        "reserved-character", .error,
        Localized(
            de: "Ein Wert, der mit @, `, %, einem Komma, einer schließenden Klammer, ? oder : beginnt, steht in "
                + "Anführungszeichen.",
            en: "A value that begins with @, `, %, a comma, a closing bracket, ? or : is put in quotes."))

    static func reserved(at position: Int, in line: Line, _ source: Source) -> Mistake {
        let character = source.text(position..<position + 1)
        let value = position..<source.valueEnd(from: position, in: line)
        let fixed = source.corrected(line, replacing: value, with: source.quoted(value))
        let rule = rule(for: source[position])
        return Mistake(
            rule: rule, range: position..<position + 1,
            message: Localized(
                de: "„\(source.excerpt(value))“ beginnt mit \(character), das in YAML eine besondere Bedeutung hat",
                en: "“\(source.excerpt(value))” begins with \(character), which has a special meaning in YAML"),
            hint: position > line.content || rule == reservedCharacter || value.count > 1
                ? .write(fixed) : Localized(de: "Löschen Sie das Zeichen", en: "Delete the character"))
    }

    private static func rule(for byte: UInt8) -> Rule {
        switch byte {
        case UInt8(ascii: "&"): anchor
        case UInt8(ascii: "*"): alias
        case UInt8(ascii: "!"): tag
        default: reservedCharacter
        }
    }
}

extension Source {
    /// The value without the comment behind it.
    fileprivate func valueEnd(from start: Int, in line: Line) -> Int {
        var run = plainRun(from: start, to: line.end)
        while run.stop == .colon { run = plainRun(from: run.stopOffset + 1, to: line.end) }
        return max(run.end, start + 1)
    }
}
