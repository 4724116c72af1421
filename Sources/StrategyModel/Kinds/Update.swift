import Diagnostics

/// A dated note on how a measure is going (Sachstand).
package struct Update: Record {
    package var marks = Marks<Self>()
    package var date: PartialDate?
    package var text = ""

    package init() {}

    package static let table = Table<Update>([
        Field("date", "datum", .date, required: true, .init(de: "Wann", en: "When")) { $0.date = $1 },
        Field("text", "text", .text, required: true, .init(de: "Was war", en: "What happened")) { $0.text = $1 },
    ])
}
