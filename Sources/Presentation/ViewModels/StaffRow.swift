import Diagnostics
package import Templates

/// Posts in one year.
package struct StaffRow: ViewModel {
    package var year: String?
    package var planned: String?
    package var actual: String?

    package static let typeName = "staff"
    package static let members: [Member<Self>] = [
        .text("year", Localized(de: "Jahr; fehlt, wenn für alle", en: "year; absent if for all"), \.year),
        .text("planned", Localized(de: "Geplante Stellen", en: "planned posts"), \.planned),
        .text("actual", Localized(de: "Tatsächliche Stellen", en: "actual posts"), \.actual),
    ]
}
