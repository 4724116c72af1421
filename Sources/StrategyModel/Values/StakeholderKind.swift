package import Diagnostics

/// What sort of organisation or group a stakeholder is (Akteursanalyse).
package enum StakeholderKind: String, Choice {
    case administration
    case municipalEnterprise = "municipal_enterprise"
    case politics
    case civilSociety = "civil_society"
    case business
    case science
    case otherMunicipality = "other_municipality"
    case funder

    package var label: Localized {
        switch self {
        case .administration: .init(de: "Verwaltung", en: "administration")
        case .municipalEnterprise: .init(de: "kommunales Unternehmen", en: "municipal enterprise")
        case .politics: .init(de: "Politik", en: "politics")
        case .civilSociety: .init(de: "Zivilgesellschaft", en: "civil society")
        case .business: .init(de: "Wirtschaft", en: "business")
        case .science: .init(de: "Wissenschaft", en: "science")
        case .otherMunicipality: .init(de: "andere Kommune", en: "other municipality")
        case .funder: .init(de: "Fördergeber", en: "funder")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .administration: ["Amt", "Fachamt"]
        case .municipalEnterprise: ["Eigenbetrieb", "Stadtwerke"]
        case .politics: ["Rat", "Kreistag"]
        case .civilSociety: ["Verein", "Ehrenamt", "Bürgerschaft"]
        case .business: ["Unternehmen"]
        case .science: ["Hochschule", "Forschung", "Bildung"]
        case .funder: ["Fördermittelgeber"]
        default: []
        }
    }
}
