package import Diagnostics

package enum MunicipalityType: String, Choice {
    case municipality
    case market
    case town
    case independentTown = "independent_town"
    case county
    case union

    package var label: Localized {
        switch self {
        case .municipality: .init(de: "Gemeinde", en: "municipality")
        case .market: .init(de: "Markt", en: "market town")
        case .town: .init(de: "Stadt", en: "town")
        case .independentTown: .init(de: "kreisfreie Stadt", en: "independent town")
        case .county: .init(de: "Landkreis", en: "county")
        case .union: .init(de: "Gemeindeverbund", en: "union of municipalities")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .municipality: ["Ortsgemeinde"]
        case .town: ["Große Kreisstadt"]
        case .county: ["Kreis"]
        case .union: ["Verbandsgemeinde", "Samtgemeinde", "Amt", "Verwaltungsgemeinschaft", "Zweckverband"]
        default: []
        }
    }
}
