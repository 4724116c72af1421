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
        .text("year", Localized(de: "Jahr; fehlt, wenn ohne Jahr", en: "year; absent if of no year"), { $0.year }),
        .text("planned", Localized(de: "Geplante Kosten", en: "planned cost"), { $0.planned }),
        .text("actual", Localized(de: "Tatsächliche Kosten", en: "actual cost"), { $0.actual }),
        .text("funding", Localized(de: "Förderung", en: "funding"), { $0.funding }),
        .text("own_share", Localized(de: "Eigenanteil", en: "own share"), { $0.ownShare }),
        .text("staff", Localized(de: "Stellen", en: "posts"), { $0.staff }),
    ]
}
