import Diagnostics
package import Templates

/// The part of the report about the fields of action.
package struct ReportFields: ViewModel {
    package var heading: ReportHeading
    package var items = LazyList<FieldSheet>()

    package static let typeName = "report_fields"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list("items", Localized(de: "Handlungsfelder", en: "fields of action"), lazily: { $0.items }),
        .has("items", { $0.items }),
    ]
}
