import Diagnostics

/// Phases, and the milestones above measures (Zeitplan).
package struct Timeline: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""
    package var phases: [Phase] = []
    package var milestones: [Milestone] = []

    package init() {}

    package static let kind = Kind(
        Timeline.self, .timeline, .init(de: "Zeitplan", en: "timeline"),
        plural: .init(de: "Zeitpläne", en: "Timelines"),
        folders: ["timelines", "zeitplaene"])

    package static let table = Table<Timeline>(
        [
            Field("title", "titel", .text, required: true, .init(de: "Name des Zeitplans", en: "Name of the timeline"))
            { $0.title = $1 },
            Field(
                "phases", "phasen", .list(.item(.init(de: "Phase", en: "phase"))),
                .init(de: "Abschnitte mit Zeitraum", en: "Spans with a period")
            ) { $0.phases = $1 },
            Field(
                "milestones", "meilensteine", .list(.item(.init(de: "Meilenstein", en: "milestone"))),
                .init(de: "Ereignisse mit Datum", en: "Events with a date")
            ) { $0.milestones = $1 },
        ] + Field.common)
}
