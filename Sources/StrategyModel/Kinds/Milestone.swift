import Diagnostics

/// A point in time that is worth a mark (Meilenstein). Its state is computed from its dates.
package struct Milestone: Record {
    package var marks = Marks<Self>()
    package var title = ""
    package var planned: PartialDate?
    /// What was planned first, if that has moved.
    package var original: PartialDate?
    package var reached: PartialDate?
    /// Why it has moved.
    package var reason: String?
    /// Why it will not come.
    package var dropped: String?
    /// The session in which it happens, for a decision.
    package var session = Rare<Mention>()

    package init() {}

    package static let table = Table<Milestone>([
        Field("title", "titel", .text, required: true, .init(de: "Was dann erreicht ist", en: "What is reached then")) {
            $0.title = $1
        },
        Field("planned", "geplant", .date, .init(de: "Wann es sein soll", en: "When it is to be")) { $0.planned = $1 },
        Field(
            "original", "urspruenglich", .date,
            .init(de: "Wann es zuerst sein sollte, wenn verschoben", en: "When it was to be at first, if moved")
        ) { $0.original = $1 },
        Field("reached", "erreicht", .date, .init(de: "Wann es war", en: "When it was")) { $0.reached = $1 },
        Field("reason", "grund", .text, .init(de: "Warum verschoben", en: "Why moved")) { $0.reason = $1 },
        Field("dropped", "entfallen", .text, .init(de: "Warum es entfällt", en: "Why it will not come")) {
            $0.dropped = $1
        },
        Field(
            "session", "sitzung", .session, .init(de: "Sitzung, in der es geschieht", en: "Session in which it happens")
        ) { $0.session = Rare($1) },
    ])

    /// The date to draw: reached, else planned.
    package var date: PartialDate? { reached ?? planned ?? original }

    /// Whether it was planned for a day that has gone by, and nothing says what became of it.
    package func isOverdue(on today: CivilDay) -> Bool {
        guard reached == nil, marks["reached"] == nil, dropped == nil, let planned else { return false }
        return planned.last < today
    }
}
