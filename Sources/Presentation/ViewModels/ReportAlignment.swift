import Diagnostics
package import Templates

/// The alignment checks as a part of the report.
package struct ReportAlignment: ViewModel {
    package var heading: ReportHeading
    package var table: AlignmentTable

    package static let typeName = "report_alignment"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .object("table", Localized(de: "Die Prüfungen", en: "the checks"), \.table),
    ]
}
