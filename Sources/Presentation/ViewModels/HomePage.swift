import Diagnostics
package import Templates

/// The start of the site: its one strategy, or several side by side.
package struct HomePage: PageModel {
    package var site: Chrome
    package var title: String
    package var motto: String?
    package var teaser: String?
    package var body: [BodyPart] = []
    package var overview: StrategyOverview?
    package var strategies: [StrategyCard] = []
    package var finder: MunicipalityTable?
    package var recent: [UpdateRow] = []
    package var upcoming: [MilestoneRow] = []

    package static let typeName = "home_page"
    package static let template = "home"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("motto", Localized(de: "Motto, groß gesetzt", en: "motto, set large"), \.motto),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .list("body", Localized(de: "Text der Startseite", en: "text of the home page"), { $0.body }),
            .has("body", { $0.body }),
            .object(
                "overview",
                Localized(de: "Die Strategie, wenn es nur eine gibt", en: "the strategy, if there is only one"),
                \.overview),
            .list(
                "strategies",
                Localized(de: "Die Strategien, wenn es mehrere gibt", en: "the strategies, if there are several"),
                { $0.strategies }),
            .has("strategies", { $0.strategies }),
            .object(
                "finder",
                Localized(de: "Die Liste „Meine Gemeinde“ über alle", en: "the list “My municipality” across all"),
                \.finder),
            .list("recent", Localized(de: "Was sich zuletzt geändert hat", en: "what changed last"), { $0.recent }),
            .has("recent", { $0.recent }),
            .list(
                "upcoming", Localized(de: "Was in den nächsten 90 Tagen kommt", en: "what comes in the next 90 days"),
                { $0.upcoming }),
            .has("upcoming", { $0.upcoming }),
        ]
}
