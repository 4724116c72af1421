import Diagnostics

enum MissingFootnote {
    static let rule = Rule(
        "missing-footnote", .warning,
        Localized(
            de: """
                Der Text verweist auf eine Fußnote, die es nicht gibt; zu sehen sind dann die Klammern. Ergänzen \
                Sie `[^name]: Text`.
                """,
            en: "The text refers to a footnote that does not exist; what shows is the brackets. Add `[^name]: text`."))

    static func problem(_ mark: FootnoteDefinition, nearest: String?, of source: Source) -> Diagnostic {
        Diagnostic(
            rule, at: source.location(mark.range),
            Localized(
                de: "Die Fußnote „[^\(mark.label)]“ gibt es nicht",
                en: "There is no footnote “[^\(mark.label)]”"),
            hint: nearest.map {
                Localized(de: "Meinten Sie „[^\($0)]“?", en: "Did you mean “[^\($0)]”?")
            }
                ?? Localized(
                    de: "Schreiben Sie ans Ende der Datei: [^\(mark.label)]: Text der Fußnote",
                    en: "Write at the end of the file: [^\(mark.label)]: text of the footnote"))
    }

    /// `[^1] Text`, which the text refers to.
    static func colon(_ mark: FootnoteDefinition, text: String, of source: Source) -> Diagnostic {
        let right = "[^\(mark.label)]: \(Quote.short(text))"
        return Diagnostic(
            rule, at: source.location(mark.range),
            Localized(
                de: "Hinter „[^\(mark.label)]“ fehlt der Doppelpunkt, mit dem eine Fußnote beginnt",
                en: "The colon that begins a footnote is missing behind “[^\(mark.label)]”"),
            hint: Localized(de: "Schreiben Sie: \(right)", en: "Write: \(right)"))
    }

    static func nearest(to label: String, among defined: [String]) -> String? {
        Spelling.nearest(to: label, among: defined)
    }
}
