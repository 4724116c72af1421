import Diagnostics

/// Where a fact comes from (Quelle).
package struct Source: Record {
    package var marks = Marks<Self>()
    package var title = ""
    package var url: String?
    package var asOf: PartialDate?

    package init() {}

    package static let table = Table<Source>([
        Field(
            "title", "titel", .text, required: true,
            .init(de: "Name der Quelle, mit Herausgeber", en: "Name of the source, with its publisher")
        ) { $0.title = $1 },
        Field("url", "url", .url, synonyms: ["adresse", "link"], .init(de: "Web-Adresse", en: "Web address")) {
            $0.url = $1
        },
        Field("as_of", "stand", .date, .init(de: "Datum der Quelle", en: "Date of the source")) { $0.asOf = $1 },
    ])
}
