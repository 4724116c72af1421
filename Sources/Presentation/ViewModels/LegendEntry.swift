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
        entries([.planned, .open, .actual, .slip, .milestone] + (showsToday ? [.today] : []), language)
    }

    /// The signs of the strips on the home page.
    static func strips(in language: Language) -> [LegendEntry] {
        entries([.stripPlanned, .stripActual, .milestone], language)
    }

    private static func entries(_ samples: [LegendSample], _ language: Language) -> [LegendEntry] {
        samples.map { LegendEntry(sample: $0.svg(), title: $0.meaning[language]) }
    }
}

extension LegendSample {
    fileprivate var meaning: Localized {
        switch self {
        case .planned, .stripPlanned: Localized(de: "geplant", en: "planned")
        case .open: Localized(de: "ohne festes Ende, oder eingestellt", en: "without a set end, or cancelled")
        case .actual, .stripActual:
            Localized(de: "tatsächlich, bis zum letzten Stand", en: "actual, up to the latest state")
        case .slip:
            Localized(
                de: "verschoben: vom ersten zum jetzigen Datum", en: "moved: from the first date to the present one")
        case .milestone: Localized(de: "Meilenstein, erreicht und geplant", en: "milestone, reached and planned")
        case .today: Localized(de: "heute", en: "today")
        }
    }
}
