import Diagnostics

/// Characters that a value cannot begin with, because YAML means something by them that is not read here.
extension Mistake {
    static let foreignRules = [anchor, alias, tag, reservedCharacter]

    static let anchor = Rule(
        "yaml-anchor", .error,
        Localized(
            de:
                "Anker, die mit & beginnen, gibt es hier nicht; ein Text, der mit & beginnt, steht in Anführungszeichen.",
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
            de:
                "Typangaben, die mit ! beginnen, gibt es hier nicht; ein Text, der mit ! beginnt, steht in Anführungszeichen.",
            en: "Tags, which begin with !, are not supported; put a text that begins with ! in quotes."))
    static let reservedCharacter = Rule(
        "reserved-character", .error,
        Localized(
            de: "Ein Wert, der mit @, `, %, einem Komma, einer schließenden Klammer, ? oder : beginnt, steht in "
                + "Anführungszeichen.",
            en: "A value that begins with @, `, %, a comma, a closing bracket, ? or : is put in quotes."))

    static func reserved(at position: Int, in line: Line, inFlow: Bool, _ source: Source) -> Mistake {
        let value = position..<source.valueEnd(from: position, in: line, inFlow: inFlow)
        let fixed = source.corrected(line, replacing: value, with: source.quoted(value))
        let word = source.excerpt(position..<(value.first { source[$0].isBlank } ?? value.upperBound))
        return mistake(at: position, value, source, hint: hint(rule(for: source[position]), fixed: fixed, word: word))
    }

    /// The same where a key should begin.
    static func reservedKey(at position: Int, in line: Line, _ source: Source) -> Mistake {
        if let emphasised = source.emphasisedKey(from: position, to: line.end) {
            let value = source.skippingBlanks(from: emphasised.end, to: line.end)..<line.end
            let hasColon = source.plainRun(from: value.lowerBound, to: line.end).stop == .colon
            let text = hasColon ? source.quoted(source.trimmingBlanks(value)) : source.excerpt(value, atMost: 100)
            return mistake(
                at: position, position..<emphasised.end, source,
                hint: .write(source.excerpt(emphasised.word) + ": " + text))
        }
        let run = source.plainRun(from: position, to: line.end)
        let key = position..<max(run.end, position + 1)
        let fixed = source.corrected(line, replacing: key, with: source.quoted(key))
        return mistake(
            at: position, key, source,
            hint: run.stop == .colon ? .write(fixed) : pairHint(source.trimmingBlanks(position..<line.end), source))
    }

    private static func mistake(at position: Int, _ text: Range<Int>, _ source: Source, hint: Localized) -> Mistake {
        let character = source.text(position..<position + 1)
        let excerpt = source.excerpt(text)
        return Mistake(
            rule: rule(for: source[position]), range: position..<position + 1,
            message: Localized(
                de: "„\(excerpt)“ beginnt mit dem Zeichen „\(character)“, das in YAML eine besondere Bedeutung hat",
                en: "“\(excerpt)” begins with “\(character)”, which has a special meaning in YAML"),
            hint: hint)
    }

    /// Quotes, and what else helps those who did mean the YAML.
    private static func hint(_ rule: Rule, fixed: String, word: String) -> Localized {
        switch rule {
        case anchor, tag:
            Localized(
                de: "Schreiben Sie: \(fixed) – oder lassen Sie \(word) weg",
                en: "Write: \(fixed) – or leave out \(word)")
        case alias:
            Localized(
                de: "Schreiben Sie: \(fixed) – oder, wenn \(word) ein YAML-Verweis ist, den Wert selbst",
                en: "Write: \(fixed) – or, if \(word) is a YAML alias, the value itself")
        default: .write(fixed)
        }
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
    fileprivate func valueEnd(from start: Int, in line: Line, inFlow: Bool) -> Int {
        var run = plainRun(from: start, to: line.end, inFlow: inFlow)
        while run.stop == .colon { run = plainRun(from: run.stopOffset + 1, to: line.end, inFlow: inFlow) }
        return max(run.end, start + 1)
    }
}
