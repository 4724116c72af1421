import Diagnostics
package import Templates

/// All sources of the report, once.
package struct ReportSources: ViewModel {
    package var heading: ReportHeading
    package var items: [SourceRow] = []

    package static let typeName = "report_sources"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list("items", Localized(de: "Quellen", en: "sources"), { $0.items }),
        .has("items", { $0.items }),
    ]
}
