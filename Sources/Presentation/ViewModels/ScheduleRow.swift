package import Cores
import Diagnostics
package import Markup
package import Templates

/// One measure or milestone on the time axis.
package struct ScheduleRow: ViewModel {
    package var brief: Shared<ScheduleBrief>
    package var url: String?
    package var waitsFor: [Link] = []
    package var bar: HTML?

    package static let typeName = "schedule_row"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), { $0.brief.value.title }),
        .text("number", Localized(de: "Nummer, etwa `M-07`", en: "number, such as `M-07`"), { $0.brief.value.number }),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text(
            "kind",
            Localized(
                de: "Art für CSS: `measure` oder `milestone`", en: "kind for CSS: `measure` or `milestone`"),
            { $0.brief.value.kind }),
        .list(
            "waits_for", Localized(de: "Maßnahmen, auf die sie wartet", en: "measures that it waits for"),
            { $0.waitsFor }),
        .has("waits_for", { $0.waitsFor }),
        .object("status", Localized(de: "Umsetzungsstand", en: "status"), { $0.brief.value.status }),
        .text("dates", Localized(de: "Zeitraum oder Datum", en: "period or date"), { $0.brief.value.dates }),
        .text("delay", Localized(de: "Verzug in Worten", en: "delay in words"), { $0.brief.value.delay }),
        .text(
            "note", Localized(de: "Anmerkung, etwa „wartet auf M-03“", en: "note, such as “waits for M-03”"),
            { $0.brief.value.note }),
        .list(
            "milestones", Localized(de: "Meilensteine der Maßnahme", en: "milestones of the measure"),
            { $0.brief.value.milestones }
        ),
        .has("milestones", { $0.brief.value.milestones }),
        .html("bar", Localized(de: "Balken auf der gemeinsamen Achse", en: "bar on the common axis"), { $0.bar }),
    ]
}
