import Diagnostics
package import Templates

/// The money of one year.
package struct YearRow: ViewModel {
    package var year: String?
    package var planned: String?
    package var actual: String?
    package var funding: String?
    package var ownShare: String?
    package var staff: String?

    package static let typeName = "year"
    package static let members: [Member<Self>] = [
        .text("year", Localized(de: "Jahr; fehlt, wenn ohne Jahr", en: "year; absent if of no year"), \.year),
        .text("planned", Localized(de: "Geplante Kosten", en: "planned cost"), \.planned),
        .text("actual", Localized(de: "Tatsächliche Kosten", en: "actual cost"), \.actual),
        .text("funding", Localized(de: "Förderung", en: "funding"), \.funding),
        .text("own_share", Localized(de: "Eigenanteil", en: "own share"), \.ownShare),
        .text("staff", Localized(de: "Stellen", en: "posts"), \.staff),
    ]
}
