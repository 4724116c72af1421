import Diagnostics
package import Templates

/// Sessions and resolutions as a part of the report.
package struct ReportSessions: ViewModel {
    package var heading: ReportHeading
    package var items: [SessionSheet] = []

    package static let typeName = "report_sessions"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .list("items", Localized(de: "Sitzungen", en: "sessions"), { $0.items }),
        .has("items", { $0.items }),
    ]
}
