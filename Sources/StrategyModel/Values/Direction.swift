package import Diagnostics

/// Which way an indicator should go.
package enum Direction: String, Choice {
    case up
    case down

    package var label: Localized {
        switch self {
        case .up: .init(de: "steigen", en: "up")
        case .down: .init(de: "sinken", en: "down")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .up: ["hoch", "mehr", "increase"]
        case .down: ["runter", "weniger", "decrease"]
        }
    }
}
