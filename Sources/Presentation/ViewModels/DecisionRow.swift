import Diagnostics
package import Templates

/// What the council has to decide.
package struct DecisionRow: ViewModel {
    package var measure: Link
    package var decision: String
    package var cause: String?
    package var options: String?

    package static let typeName = "decision"
    package static let members: [Member<Self>] = [
        .object("measure", Localized(de: "Maßnahme", en: "measure"), \.measure),
        .text("decision", Localized(de: "Was zu entscheiden ist", en: "what has to be decided"), \.decision),
        .text("cause", Localized(de: "Ursache", en: "cause"), \.cause),
        .text("options", Localized(de: "Handlungsoptionen", en: "options"), \.options),
    ]
}
