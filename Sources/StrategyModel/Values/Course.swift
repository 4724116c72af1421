package import Diagnostics

/// Whether something is on course, on one axis: time, result or cost (Lage).
package enum Course: String, Choice {
    case onTrack = "on_track"
    case atRisk = "at_risk"
    case offTrack = "off_track"

    package var label: Localized {
        switch self {
        case .onTrack: .init(de: "im Plan", en: "on track")
        case .atRisk: .init(de: "gefährdet", en: "at risk")
        case .offTrack: .init(de: "kritisch", en: "off track")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .onTrack: ["planmäßig", "gut"]
        case .atRisk: ["gelb"]
        case .offTrack: ["nicht im Plan", "rot"]
        }
    }
}
