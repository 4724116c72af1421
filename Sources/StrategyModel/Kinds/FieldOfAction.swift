import Diagnostics

/// A group of measures (Handlungsfeld). In code never just `Field`, which is one of front matter.
package struct FieldOfAction: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var number: String?
    package var title = ""
    package var teaser: String?

    package init() {}

    package var unique: (key: String, text: String?)? { ("number", number) }

    package static let kind = Kind(
        FieldOfAction.self, .fieldOfAction, .init(de: "Handlungsfeld", en: "field of action"),
        plural: .init(de: "Handlungsfelder", en: "Fields of action"), folders: ["fields", "handlungsfelder"])

    package static let table = Table<FieldOfAction>(
        [
            Field(
                "title", "titel", .text, required: true,
                .init(de: "Name des Handlungsfelds", en: "Name of the field of action")
            ) { $0.title = $1 },
            Field(
                "number", "nummer", .text(.init(de: "Nummer", en: "number"), example: .same("1")),
                .init(de: "Nummer oder Buchstabe", en: "Number or letter")
            ) { $0.number = $1 },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: worum es geht", en: "One sentence: what it is about")
            ) { $0.teaser = $1 },
        ] + Field.common)
}
