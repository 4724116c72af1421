import Diagnostics

enum EmptyLink {
    static let rule = Rule(
        "empty-link", .warning,
        Localized(
            de: """
                Ein Verweis ohne Text ist nicht zu sehen und nicht anzuklicken. Setzen Sie einen Text in die \
                Klammern.
                """,
            en: "A link without text can be neither seen nor clicked. Put a text into the brackets."))

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
