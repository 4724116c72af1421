package import Diagnostics

/// How far a goal reaches (Zielebene).
package enum GoalLevel: String, Choice {
    case vision
    case strategic
    case operative

    package var label: Localized {
        switch self {
        case .vision: .init(de: "Vision", en: "vision")
        case .strategic: .init(de: "strategisch", en: "strategic")
        case .operative: .init(de: "operativ", en: "operative")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .vision: ["Leitbild"]
        case .operative: ["operational"]
        default: []
        }
    }
}
