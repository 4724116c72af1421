import Diagnostics

enum ImageWithoutAlt {
    static let rule = Rule(
        "image-alt", .warning,
        .init(
            de: "Einem Bild fehlt der Alternativtext; wer es nicht sieht, erfährt nicht, was es zeigt.",
            en: "A picture has no alternative text; who does not see it does not learn what it shows."))

    static func message(_ path: String) -> Localized {
        .init(de: "Das Bild „\(path)“ hat keinen Alternativtext", en: "The picture “\(path)” has no alternative text")
    }

    static let hint = Localized(
        de: "Ergänzen Sie alt: und in einem Satz, was das Bild zeigt",
        en: "Add alt: and in one sentence what the picture shows")
}
