package import Diagnostics

package enum Priority: String, Choice {
    case high, medium, low

    package var label: Localized {
        switch self {
        case .high: .init(de: "hoch", en: "high")
        case .medium: .init(de: "mittel", en: "medium")
        case .low: .init(de: "niedrig", en: "low")
        }
    }
}
