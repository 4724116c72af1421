import Diagnostics

/// What every kind of content knows.
package struct Common: Sendable, Hashable {
    package var id: String?
    package var isDraft = false
    package var isPublic = true
    package var sources: [Source] = []
    package var aliases: [String] = []
    package var asOf: PartialDate?
    package var order: Int?

    package init() {}
}

/// A record that is a file of its own.
package protocol ContentRecord: Record {
    static var kind: Kind { get }
    var common: Common { get set }
    /// As pages and lists show it.
    var title: String { get }
    /// One sentence about it.
    var teaser: String? { get }
    /// By which others cite it.
    var number: String? { get }
    /// What else an author may call it: its number, its official keys.
    var otherNames: [String] { get }
    /// The field of which no two of its kind in a strategy may have the same text, and that text.
    var unique: (key: String, text: String?)? { get }
    /// What is found wrong by looking at this record alone.
    func check(_ reading: inout Reading)
}

extension ContentRecord {
    package var teaser: String? { nil }
    package var number: String? { nil }
    package var otherNames: [String] { number.map { [$0] } ?? [] }
    package var unique: (key: String, text: String?)? { nil }
    package func check(_ reading: inout Reading) {}
}

extension Field where Owner: ContentRecord {
    /// The fields of every kind; they stand behind the kind's own.
    static var common: [Field] {
        [
            Field(
                "as_of", "stand", .date,
                .init(de: "Wann der Inhalt zuletzt geprüft wurde", en: "When the content was last checked")
            ) { $0.common.asOf = $1 },
            Field(
                "sources", "quellen", .list(.item(.init(de: "Quelle", en: "source"))),
                .init(de: "Woher die Angaben stammen", en: "Where the facts come from")
            ) { $0.common.sources = $1 },
            Field(
                "order", "reihenfolge", .order,
                .init(
                    de: "Platz in Listen; sonst entscheidet die Zahl vor dem Dateinamen, die Nummer oder der Titel",
                    en: "Place in lists; otherwise the number before the file name, its number or its title decides")
            ) { $0.common.order = $1 },
            Field(
                "draft", "entwurf", .flag,
                .init(de: "ja: nur in der Vorschau zu sehen", en: "yes: seen in the preview only")
            ) { $0.common.isDraft = $1 },
            Field(
                "public", "oeffentlich", .flag, .init(de: "nein: wird nie veröffentlicht", en: "no: is never published")
            ) { $0.common.isPublic = $1 },
            Field(
                "aliases", "aliases",
                .list(.alias),
                synonyms: ["alte_adressen"],
                .init(
                    de: "Alte Adressen der Seite, die hierher weiterleiten",
                    en: "Old addresses of the page, which lead here")
            ) { $0.common.aliases = $1 },
            Field(
                "id", "id", .id, synonyms: ["kennung"],
                .init(
                    de: "Kennung in Adressen und Verweisen; sonst der Dateiname",
                    en: "Id in addresses and references; otherwise the file name")
            ) { $0.common.id = $1 },
            Field(
                "kind", "inhaltsart", .text,
                .init(
                    de: "Art des Inhalts, wenn sie nicht der Ordner sagt",
                    en: "Kind of content, where the folder does not say it")
            ) { _, _ in },
        ]
    }
}
