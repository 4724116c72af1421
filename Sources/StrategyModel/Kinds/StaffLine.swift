import Diagnostics

/// Posts in one year, or in every year if none is named (Personal).
package struct StaffLine: Record {
    package var marks = Marks<Self>()
    package var year: Int?
    package var planned: FullTime?
    package var actual: FullTime?

    package init() {}

    package static let table = Table<StaffLine>([
        Field("year", "jahr", .year, .init(de: "Jahr", en: "Year")) { $0.year = $1 },
        Field(
            "planned", "geplant", .fullTime, synonyms: ["vzae", "fte"],
            .init(de: "Geplante Stellen", en: "Planned posts")
        ) { $0.planned = $1 },
        Field("actual", "ist", .fullTime, .init(de: "Tatsächliche Stellen", en: "Actual posts")) { $0.actual = $1 },
    ])
}

extension ValueType where Value == [StaffLine] {
    /// `0,5 VZÄ`, or a list of lines by year.
    static var staff: ValueType {
        .list(
            .item(.init(de: "Stellen je Jahr", en: "posts per year"), or: .fullTime) { $0.planned = $1 }, isProse: true)
    }
}
