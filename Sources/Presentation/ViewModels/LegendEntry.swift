import Charts
import Diagnostics
package import Markup
package import Templates

/// A sign of the Fahrplan and what it means.
package struct LegendEntry: ViewModel {
    package var sample: HTML
    package var title: String

    package static let typeName = "legend_entry"
    package static let members: [Member<Self>] = [
        .html("sample", Localized(de: "Das Zeichen als SVG", en: "the sign as SVG"), { $0.sample }),
        .text("title", Localized(de: "Was es bedeutet", en: "what it means"), \.title),
    ]

    /// The signs of a schedule.
    static func all(showsToday: Bool, in language: Language) -> [LegendEntry] {
        LegendSample.allCases.filter { showsToday || $0 != .today }.map {
            LegendEntry(sample: $0.svg(), title: $0.meaning[language])
        }
    }
}

extension LegendSample {
    fileprivate var meaning: Localized {
        switch self {
        case .planned: Localized(de: "geplant", en: "planned")
        case .actual: Localized(de: "in Umsetzung oder fertig", en: "in progress or done")
        case .slip:
            Localized(
                de: "verschoben: vom ersten zum jetzigen Datum", en: "moved: from the first date to the present one")
        case .milestone: Localized(de: "Meilenstein, erreicht und geplant", en: "milestone, reached and planned")
        case .today: Localized(de: "heute", en: "today")
        }
    }
}
