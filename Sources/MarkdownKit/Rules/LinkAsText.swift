import Diagnostics

enum LinkAsText {
    static let rule = Rule(
        "link-as-text", .warning,
        Localized(
            de: """
                Was als Verweis gemeint ist, steht mit seinen Klammern im Text: die Adresse enthält ein Leerzeichen, eine \
                Klammer fehlt oder ist vertauscht, oder zwischen den Klammern steht ein Leerzeichen. Schreiben Sie \
                `[Text](adresse)`, eine Adresse mit Leerzeichen als `<…>`.
                """,
            en: """
                What is meant as a link shows with its brackets in the text: its address contains a blank, a bracket is \
                missing or swapped, or a blank stands between the brackets. Write `[text](address)`, an address with \
                blanks as `<…>`.
                """))

    static func problem(_ link: StrayLink, of source: Source) -> Diagnostic {
        let written = Quote.short(source.string(link.range))
        return Diagnostic(
            rule, at: source.location(link.range),
            Localized(
                de: "„\(written)“ bleibt Text und wird kein \(link.isImage ? "Bild" : "Verweis")",
                en: "“\(written)” stays text and becomes no \(link.isImage ? "picture" : "link")"),
            hint: Localized(
                de: "Schreiben Sie: \(link.correction)",
                en: "Write: \(link.correction)"))
    }
}
