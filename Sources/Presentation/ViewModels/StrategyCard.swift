import Diagnostics
package import Templates

/// One strategy beside others on the home page.
package struct StrategyCard: ViewModel {
    package var title: String
    package var url: String
    package var territory: String?
    package var motto: String?
    package var teaser: String?
    package var period: String?
    package var stages: [StageStep] = []
    package var figures: [KeyFigure] = []
    package var image: Picture?

    package static let typeName = "strategy_card"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel der Strategie", en: "title of the strategy"), \.title),
        .text("url", Localized(de: "Adresse der Strategie", en: "address of the strategy"), \.url),
        .text(
            "territory", Localized(de: "Region, Landkreis oder Stadt", en: "region, county or city"), \.territory),
        .text("motto", Localized(de: "Motto", en: "motto"), \.motto),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("period", Localized(de: "Zeitraum", en: "period"), \.period),
        .list("stages", Localized(de: "Stufen der Strategie", en: "stages of the strategy"), { $0.stages }),
        .has("stages", { $0.stages }),
        .list("figures", Localized(de: "Zahlen", en: "figures"), { $0.figures }),
        .has("figures", { $0.figures }),
        .object("image", Localized(de: "Bild", en: "picture"), \.image),
    ]
}
