import Diagnostics
package import Templates

/// The start of one strategy among several.
package struct StrategyPage: PageModel {
    package var site: Chrome
    package var overview: StrategyOverview

    package static let typeName = "strategy_page"
    package static let template = "strategy"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .object("overview", Localized(de: "Die Strategie", en: "the strategy"), \.overview)
        ]
}
