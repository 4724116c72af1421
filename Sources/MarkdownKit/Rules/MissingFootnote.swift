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

    static func problem(_ label: String, nearest: String?, at range: Range<Int>, of source: Source) -> Diagnostic {
        Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "Die Fußnote „[^\(label)]“ gibt es nicht",
                en: "There is no footnote “[^\(label)]”"),
            hint: nearest.map {
                Localized(de: "Meinten Sie „[^\($0)]“?", en: "Did you mean “[^\($0)]”?")
            }
                ?? Localized(
                    de: "Schreiben Sie ans Ende der Datei: [^\(label)]: Text der Fußnote",
                    en: "Write at the end of the file: [^\(label)]: text of the footnote"))
    }

    static func nearest(to label: String, among defined: [String]) -> String? {
        Spelling.nearest(to: label, among: defined)
    }
}
