import Diagnostics

/// A step on the way to a strategy (Schritt des Prozesses).
package struct ProcessStep: Record {
    package var marks = Marks<Self>()
    package var title = ""
    package var period: Period?
    package var text: String?
    package var link: Mention?

    package init() {}

    package static let table = Table<ProcessStep>([
        Field(
            "title", "titel", .text, required: true,
            .init(de: "Was geschah oder geschehen soll", en: "What happened or will")
        ) {
            $0.title = $1
        },
        Field("period", "zeitraum", .period, synonyms: ["datum", "date"], .init(de: "Wann", en: "When")) {
            $0.period = $1
        },
        Field("text", "text", .text, .init(de: "Ein Satz dazu", en: "A sentence about it")) { $0.text = $1 },
        Field(
            "link", "verweis",
            .mention(
                [.participation, .session], .init(de: "Beteiligung oder Sitzung", en: "participation or session"),
                example: .same("auftakt-2026")),
            .init(de: "Die Beteiligung oder Sitzung dazu", en: "The participation or session")
        ) { $0.link = $1 },
    ])
}
