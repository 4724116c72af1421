import Diagnostics

/// Whether a measure is on course, on three axes, and what to do if it is not (Lage).
package struct Health: Record {
    package var marks = Marks<Self>()
    package var time: Course?
    package var result: Course?
    package var cost: Course?
    package var cause: String?
    package var options: String?

    package init() {}

    package static let table = Table<Health>([
        Field("time", "zeit", .course, .init(de: "Zeitplan", en: "Schedule")) { $0.time = $1 },
        Field("result", "ergebnis", .course, .init(de: "Ergebnisse", en: "Results")) { $0.result = $1 },
        Field("cost", "kosten", .course, .init(de: "Kosten", en: "Cost")) { $0.cost = $1 },
        Field(
            "cause", "ursache", .text, .init(de: "Warum sie nicht im Plan ist", en: "Why it is not on track")
        ) { $0.cause = $1 },
        Field(
            "options", "optionen", .text, synonyms: ["handlungsoptionen"],
            .init(de: "Was man tun kann", en: "What can be done")
        ) { $0.options = $1 },
    ])

    /// The worst of the three axes; nil if none is stated.
    package var worst: Course? {
        let stated = [time, result, cost]
        return [Course.offTrack, .atRisk, .onTrack].first { stated.contains($0) }
    }
}

extension ValueType where Value == Course {
    static var course: ValueType { choice(Course.self, .init(de: "Lage", en: "health")) }
}
