import Diagnostics

/// An indicator of a measure, and what it says of it.
package struct MeasureIndicator: Record {
    package var marks = Marks<Self>()
    package var indicator: Mention?
    package var role: String?

    package init() {}

    package static let table = Table<MeasureIndicator>([
        Field("indicator", "indikator", .indicator, required: true, .init(de: "Der Indikator", en: "The indicator")) {
            $0.indicator = $1
        },
        Field(
            "role", "rolle",
            .text(.init(de: "Text", en: "text"), example: .init(de: "misst den Fortschritt", en: "measures progress")),
            .init(de: "Was er über die Maßnahme sagt", en: "What it says of the measure")
        ) { $0.role = $1 },
    ])
}

extension ValueType where Value == [MeasureIndicator] {
    static var measureIndicators: ValueType {
        .list(.item(.init(de: "Indikator mit Rolle", en: "indicator with role"), or: .indicator) { $0.indicator = $1 })
    }
}
