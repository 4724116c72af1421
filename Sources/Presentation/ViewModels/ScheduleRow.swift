import Diagnostics
package import Markup
package import Templates

/// One measure or milestone on the time axis.
package struct ScheduleRow: ViewModel {
    package var title: String
    package var number: String?
    package var url: String?
    /// `measure` or `milestone`: the CSS class.
    package var kind: String
    package var status: StatusMark?
    package var dates: String?
    package var delay: String?
    package var note: String?
    package var waitsFor: [Link] = []
    package var milestones: [MilestoneRow] = []
    package var bar: HTML?

    package static let typeName = "schedule_row"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), { $0.title }),
        .text("number", Localized(de: "Nummer, etwa `M-07`", en: "number, such as `M-07`"), { $0.number }),
        .text("url", Localized(de: "Adresse", en: "address"), { $0.url }),
        .text(
            "kind",
            Localized(
                de: "Art für CSS: `measure` oder `milestone`", en: "kind for CSS: `measure` or `milestone`"),
            { $0.kind }),
        .list(
            "waits_for", Localized(de: "Maßnahmen, auf die sie wartet", en: "measures that it waits for"),
            { $0.waitsFor }),
        .has("waits_for", { $0.waitsFor }),
        .object("status", Localized(de: "Umsetzungsstand", en: "status"), { $0.status }),
        .text("dates", Localized(de: "Zeitraum oder Datum", en: "period or date"), { $0.dates }),
        .text("delay", Localized(de: "Verzug in Worten", en: "delay in words"), { $0.delay }),
        .text(
            "note", Localized(de: "Anmerkung, etwa „wartet auf M-03“", en: "note, such as “waits for M-03”"),
            { $0.note }),
        .list(
            "milestones", Localized(de: "Meilensteine der Maßnahme", en: "milestones of the measure"), { $0.milestones }
        ),
        .has("milestones", { $0.milestones }),
        .html("bar", Localized(de: "Balken auf der gemeinsamen Achse", en: "bar on the common axis"), { $0.bar }),
    ]
}
