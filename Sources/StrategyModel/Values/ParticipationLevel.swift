package import Diagnostics

/// How much say people have, from hearing of it to deciding it (Beteiligungsstufe).
package enum ParticipationLevel: String, Choice {
    case information
    case consultation
    case involvement
    case coCreation = "co_creation"

    package var label: Localized {
        switch self {
        case .information: .init(de: "Information", en: "information")
        case .consultation: .init(de: "Konsultation", en: "consultation")
        case .involvement: .init(de: "Mitwirkung", en: "involvement")
        case .coCreation: .init(de: "Mitgestaltung", en: "co-creation")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .consultation: ["Anhörung"]
        case .coCreation: ["Mitentscheidung", "Kokreation"]
        default: []
        }
    }
}
