package import Diagnostics

/// What `site.yaml` says of the whole website.
package struct SiteSettings: Record {
    package var marks = Marks<Self>()
    package var title = ""
    package var language: Language = .german
    package var theme = "default"
    package var publisher: String?
    package var state: String?
    package var notice: String?
    package var isHiddenFromSearch = false
    package var baseURL: String?
    package var contact: String?

    package init() {}

    package static let table = Table<SiteSettings>([
        Field("title", "titel", .text, required: true, .init(de: "Name der Website", en: "Name of the website")) {
            $0.title = $1
        },
        Field(
            "language", "sprache", .language,
            .init(de: "Sprache der Seiten: de oder en", en: "Language of the pages: de or en")
        ) { $0.language = $1 },
        Field(
            "theme", "thema", .text(.init(de: "Text", en: "text"), example: .same("default")),
            .init(de: "Gestaltung: ein Ordner unter themes", en: "Look: a folder below themes")
        ) { $0.theme = $1 },
        Field(
            "publisher", "herausgeber", .text, .init(de: "Wer die Website herausgibt", en: "Who publishes the website")
        ) { $0.publisher = $1 },
        Field(
            "contact", "kontakt", .text,
            .init(
                de: "Wohin Fragen gehen, wenn eine Seite keinen eigenen Kontakt nennt",
                en: "Where questions go if a page names no contact of its own")
        ) { $0.contact = $1 },
        Field(
            "state", "bundesland", .text(.init(de: "Text", en: "text"), example: .same("Bayern")),
            .init(
                de: "Bundesland, dessen Recht gilt; steht auf keiner Seite",
                en: "Federal state whose law holds; no page shows it")
        ) { $0.state = $1 },
        Field(
            "notice", "hinweis", .text,
            .init(
                de: "Ein Satz oben auf jeder Seite und auf jedem Deckblatt",
                en: "One sentence on top of every page and on every cover")
        ) { $0.notice = $1 },
        Field(
            "noindex", "noindex", .flag,
            .init(
                de: "ja: Suchmaschinen sollen die Website nicht aufnehmen",
                en: "yes: search engines are asked to stay away")
        ) { $0.isHiddenFromSearch = $1 },
        Field(
            "base_url", "adresse", .url,
            .init(de: "Web-Adresse der Website, wenn bekannt", en: "Address of the website, if known")
        ) { $0.baseURL = $1 },
    ])
}

extension ValueType where Value == Language {
    static var language: ValueType {
        ValueType<String>.text(.init(de: "Sprache", en: "language"), example: .same("de")).map { text, node, reading in
            switch NormalForm.key(text) {
            case "de", "deutsch", "german": return .german
            case "en", "englisch", "english": return .english
            default:
                reading.report(
                    UnknownChoice.rule, at: node.range,
                    UnknownChoice.message(text, .init(de: "Sprache", en: "language")),
                    hint: .init(de: "Erlaubt sind: de, en", en: "Allowed are: de, en"))
                return nil
            }
        }
    }
}
