import Diagnostics
package import Templates

/// What a row of the time axis says, in words: the same on all pages and axes.
package struct ScheduleBrief: ViewModel {
    package var title: String
    package var number: String?
    /// `measure` or `milestone`: the CSS class.
    package var kind: String
    package var status: StatusMark?
    package var dates: String?
    package var delay: String?
    package var note: String?
    package var milestones: [MilestoneRow] = []

    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("number", Localized(de: "Nummer, etwa `M-07`", en: "number, such as `M-07`"), \.number),
        .text(
            "kind",
            Localized(
                de: "Art für CSS: `measure` oder `milestone`", en: "kind for CSS: `measure` or `milestone`"),
            \.kind),
        .object("status", Localized(de: "Umsetzungsstand", en: "status"), \.status),
        .text("dates", Localized(de: "Zeitraum oder Datum", en: "period or date"), \.dates),
        .text("delay", Localized(de: "Verzug in Worten", en: "delay in words"), \.delay),
        .text(
            "note", Localized(de: "Anmerkung, etwa „wartet auf M-03“", en: "note, such as “waits for M-03”"),
            \.note),
        .list(
            "milestones", Localized(de: "Meilensteine der Maßnahme", en: "milestones of the measure"),
            { $0.milestones }),
        .has("milestones", { $0.milestones }),
    ]
}
