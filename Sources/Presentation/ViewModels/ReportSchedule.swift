import Diagnostics
package import Templates

/// The Fahrplan as a part of the report, on a sheet of its own.
package struct ReportSchedule: ViewModel {
    package var heading: ReportHeading
    package var table: ScheduleTable

    package static let typeName = "report_schedule"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .object("table", Localized(de: "Die Zeitachse", en: "the time axis"), \.table),
    ]
}
