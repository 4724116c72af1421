import Diagnostics
package import Templates

/// The fact sheets as a part of the report.
package struct ReportMeasures: ViewModel {
    package var heading: ReportHeading
    package var items = LazyList<MeasureSheet>()

    package static let typeName = "report_measures"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list(
            "items", Localized(de: "Steckbriefe der Reihe nach", en: "the fact sheets in order"), lazily: { $0.items }),
        .has("items", { $0.items }),
    ]
}
