import Diagnostics
package import Templates

/// The phases of one timeline.
package struct PhaseGroup: ViewModel {
    package var title: String
    package var rows: [PhaseRow] = []

    package static let typeName = "phase_group"
    package static let members: [Member<Self>] = [
        .text(
            "title",
            Localized(
                de: "Name des Zeitplans, wenn mehrere Phasen haben; sonst „Phasen“",
                en: "name of the timeline, if several have phases; otherwise “Phases”"),
            \.title),
        .list("rows", Localized(de: "Phasen in Worten", en: "phases in words"), { $0.rows }),
    ]
}
