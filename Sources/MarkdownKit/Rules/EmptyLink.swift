import Diagnostics

enum EmptyLink {
    static let rule = Rule(
        "empty-link", .warning,
        Localized(
            de: """
                Ein Verweis ohne Text ist nicht zu sehen und nicht anzuklicken, einer ohne Adresse führt nirgendwohin. \
                Füllen Sie die Klammern: `[Text](adresse)`.
                """,
            en: """
                A link without text can be neither seen nor clicked, one without an address leads nowhere. Fill the \
                brackets: `[text](address)`.
                """))

    /// `[text]()`, or a picture like it.
    static func withoutAddress(at range: Range<Int>, of source: Source) -> Diagnostic {
        let written = Quote.short(source.string(range))
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "In „\(written)“ fehlt die Adresse",
                en: "The address is missing in “\(written)”"),
            hint: Localized(
                de:
                    "Schreiben Sie sie in die runden Klammern, zum Beispiel (https://www.example.org) oder (kapitel.md)",
                en: "Write it in the round brackets, such as (https://www.example.org) or (chapter.md)"))
    }

    static func problem(_ link: Reference, at range: Range<Int>, of source: Source) -> Diagnostic {
        let address = Quote.short(link.destination)
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "Der Verweis auf „\(address)“ hat keinen Text",
                en: "The link to “\(address)” has no text"),
            hint: Localized(
                de: "Schreiben Sie in die eckigen Klammern, wohin er führt: [Text](\(address))",
                en: "Write in the square brackets where it leads: [text](\(address))"))
    }
}
