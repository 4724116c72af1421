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
    package var chapters: [ChapterSheet] = []
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
            .object("preface", Localized(de: "Vorwort", en: "preface"), { $0.preface }),
            .list("chapters", Localized(de: "Kapitel der Strategie", en: "chapters of the strategy"), { $0.chapters }),
            .has("chapters", { $0.chapters }),
            .object(
                "overview",
                Localized(
                    de: "Überblick: Zahlen und Liste der Maßnahmen", en: "overview: figures and list of measures"),
                { $0.overview }),
            .object("fields", Localized(de: "Handlungsfelder", en: "fields of action"), { $0.fields }),
            .object("schedule", Localized(de: "Der Fahrplan", en: "the Fahrplan"), { $0.schedule }),
            .object(
                "measures", Localized(de: "Maßnahmensteckbriefe", en: "fact sheets of the measures"), { $0.measures }),
            .object("municipalities", Localized(de: "Kommunen", en: "municipalities"), { $0.municipalities }),
            .object("goals", Localized(de: "Ziele", en: "goals"), { $0.goals }),
            .object("money", Localized(de: "Finanzen", en: "money"), { $0.money }),
            .object("indicators", Localized(de: "Indikatoren", en: "indicators"), { $0.indicators }),
            .object(
                "people", Localized(de: "Akteure und Beteiligung", en: "stakeholders and participation"), { $0.people }),
            .object(
                "sessions", Localized(de: "Sitzungen und Beschlüsse", en: "sessions and resolutions"), { $0.sessions }),
            .object("alignment", Localized(de: "Abstimmung", en: "alignment"), { $0.alignment }),
            .object("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
            .object("imprint", Localized(de: "Impressum", en: "imprint"), { $0.imprint }),
        ]
}
