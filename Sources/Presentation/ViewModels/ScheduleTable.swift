import Diagnostics
package import Markup
package import Templates

/// The Fahrplan, or a part of it: rows on one common time axis, in groups.
package struct ScheduleTable: ViewModel {
    package var anchor: String
    package var caption: String
    package var span: String?
    package var today: String?
    package var phases: [PhaseGroup] = []
    /// The phases on the axis, above the years.
    package var phaseBand: HTML?
    /// The years, as wide as the bars below.
    package var axis: HTML?
    package var groups: [ScheduleGroup] = []
    /// What has no dates and therefore no place on the axis.
    package var undated: [ScheduleRow] = []
    package var url: String?
    package var legend: [LegendEntry] = []

    package static let typeName = "schedule"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
        .text("caption", Localized(de: "Überschrift der Tabelle", en: "caption of the table"), \.caption),
        .text("span", Localized(de: "Zeitraum der Achse", en: "span of the axis"), \.span),
        .text(
            "today",
            Localized(de: "Heutiges Datum, wenn es auf der Achse liegt", en: "today's date, if it lies on the axis"),
            \.today),
        .list("phases", Localized(de: "Phasen in Worten", en: "phases in words"), { $0.phases }),
        .has("phases", { $0.phases }),
        .html(
            "phase_band",
            Localized(de: "Kopf der Achse mit den Phasen", en: "head of the axis with the phases"), { $0.phaseBand }),
        .html(
            "axis", Localized(de: "Kopf der Achse mit den Jahren", en: "head of the axis with the years"), { $0.axis }),
        .list(
            "groups", Localized(de: "Gruppen, meist Handlungsfelder", en: "groups, mostly fields of action"),
            { $0.groups }),
        .has("groups", { $0.groups }),
        .list("undated", Localized(de: "Zeilen ohne Datum", en: "rows without a date"), { $0.undated }),
        .has("undated", { $0.undated }),
        .text("url", Localized(de: "Adresse der ganzen Seite", en: "address of the full page"), \.url),
        .list("legend", Localized(de: "Zeichen und ihre Bedeutung", en: "signs and their meaning"), { $0.legend }),
        .has("legend", { $0.legend }),
    ]
}
