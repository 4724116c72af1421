import Diagnostics

/// A span of a timeline (Phase).
package struct Phase: Record {
    package var marks = Marks<Self>()
    package var title = ""
    package var period: Period?

    package init() {}

    package static let table = Table<Phase>([
        Field("title", "titel", .text, required: true, .init(de: "Name der Phase", en: "Name of the phase")) {
            $0.title = $1
        },
        Field("period", "zeitraum", .period, .init(de: "Von wann bis wann", en: "From when to when")) {
            $0.period = $1
        },
    ])
}
