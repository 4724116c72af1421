import Diagnostics
package import Templates

/// A phase in words, beside the drawing in the head of the Fahrplan.
package struct PhaseRow: ViewModel {
    package var title: String
    /// As in the drawing; nil if the phase has no dates and therefore no place in it.
    package var number: Int?
    package var dates: String?

    package static let typeName = "phase"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Name der Phase", en: "name of the phase"), \.title),
        .number(
            "number",
            Localized(
                de: "Nummer in der Zeichnung, wenn die Phase einen Zeitraum hat",
                en: "number in the drawing, if the phase has a period"),
            { $0.number }),
        .text("dates", Localized(de: "Zeitraum", en: "period"), \.dates),
    ]
}
