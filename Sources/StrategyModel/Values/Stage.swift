package import Diagnostics

/// How far a strategy as a whole has come.
package enum Stage: String, Choice {
    case inPreparation = "in_preparation"
    case adopted
    case inImplementation = "in_implementation"
    case completed

    package var label: Localized {
        switch self {
        case .inPreparation: .init(de: "in Vorbereitung", en: "in preparation")
        case .adopted: .init(de: "beschlossen", en: "adopted")
        case .inImplementation: .init(de: "in Umsetzung", en: "in implementation")
        case .completed: .init(de: "abgeschlossen", en: "completed")
        }
    }
}
