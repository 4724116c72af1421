import Diagnostics

enum ImageAlt {
    static let rule = Rule(
        "image-alt", .warning,
        Localized(
            de: """
                Ein Bild ohne Alternativtext sagt Menschen nichts, die es nicht sehen. Beschreiben Sie es in den \
                Klammern.
                """,
            en: """
                An image without alternative text says nothing to people who do not see it. Describe it in the \
                brackets.
                """
        ))

    static func problem(_ image: Reference, at range: Range<Int>, of source: Source) -> Diagnostic {
        let name = Quote.short(image.destination)
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "Das Bild „\(name)“ hat keinen Alternativtext",
                en: "The image “\(name)” has no alternative text"),
            hint: Localized(
                de: "Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Karte der Region](\(name))",
                en: "Describe in the square brackets what can be seen: ![Map of the region](\(name))"))
    }
}
