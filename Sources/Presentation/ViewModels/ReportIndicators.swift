import Diagnostics
package import Templates

/// The indicators as a part of the report.
package struct ReportIndicators: ViewModel {
    package var heading: ReportHeading
    package var items: [IndicatorSheet] = []

    package static let typeName = "report_indicators"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list("items", Localized(de: "Indikatoren der Reihe nach", en: "the indicators in order"), { $0.items }),
        .has("items", { $0.items }),
    ]
}
