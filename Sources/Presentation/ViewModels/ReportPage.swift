import Diagnostics
package import Markup
package import Templates

/// A strategy as one printable page for the council.
package struct ReportPage: PageModel {
    package var site: Chrome
    /// The only style of the page, allowed by its hash in `site.csp`.
    package var style: HTML
    package var cover: ReportCover
    package var contents: [ContentsEntry] = []
    package var preface: ChapterSheet?
    package var chapters = LazyList<ChapterSheet>()
    package var overview: ReportOverview?
    package var fields: ReportFields?
    package var schedule: ReportSchedule?
    package var measures: ReportMeasures?
    package var municipalities: ReportMunicipalities?
    package var goals: ReportGoals?
    package var money: ReportMoney?
    package var indicators: ReportIndicators?
    package var people: ReportPeople?
    package var sessions: ReportSessions?
    package var alignment: ReportAlignment?
    package var sources: ReportSources?
    package var imprint: ChapterSheet?

    package static let typeName = "report_page"
    package static let template = "report"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .html("style", Localized(de: "CSS des Berichts", en: "CSS of the report"), { $0.style }),
            .object("cover", Localized(de: "Titelblatt", en: "cover"), \.cover),
            .list("contents", Localized(de: "Inhaltsverzeichnis", en: "table of contents"), { $0.contents }),
            .has("contents", { $0.contents }),
            .object("preface", Localized(de: "Vorwort", en: "preface"), \.preface),
            .list(
                "chapters", Localized(de: "Kapitel der Strategie", en: "chapters of the strategy"),
                lazily: { $0.chapters }),
            .has("chapters", { $0.chapters }),
            .object(
                "overview",
                Localized(
                    de: "Überblick: Zahlen und Liste der Maßnahmen", en: "overview: figures and list of measures"),
                \.overview),
            .object("fields", Localized(de: "Handlungsfelder", en: "fields of action"), \.fields),
            .object("schedule", Localized(de: "Der Fahrplan", en: "the Fahrplan"), \.schedule),
            .object(
                "measures", Localized(de: "Maßnahmensteckbriefe", en: "fact sheets of the measures"), \.measures),
            .object("municipalities", Localized(de: "Kommunen", en: "municipalities"), \.municipalities),
            .object("goals", Localized(de: "Ziele", en: "goals"), \.goals),
            .object("money", Localized(de: "Finanzen", en: "money"), \.money),
            .object("indicators", Localized(de: "Indikatoren", en: "indicators"), \.indicators),
            .object(
                "people", Localized(de: "Akteure und Beteiligung", en: "stakeholders and participation"), \.people),
            .object(
                "sessions", Localized(de: "Sitzungen und Beschlüsse", en: "sessions and resolutions"), \.sessions),
            .object("alignment", Localized(de: "Abstimmung", en: "alignment"), \.alignment),
            .object("sources", Localized(de: "Quellen", en: "sources"), \.sources),
            .object("imprint", Localized(de: "Impressum", en: "imprint"), \.imprint),
        ]
}
