import Diagnostics
package import Templates

/// The numbered head of a part of the report.
package struct ReportHeading: ViewModel {
    package var anchor: String
    package var number: String?
    package var title: String

    package static let typeName = "report_heading"
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("number", Localized(de: "Nummer als Text", en: "number as text"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
    ]
}
