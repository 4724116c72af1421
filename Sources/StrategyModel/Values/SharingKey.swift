package import Diagnostics

/// By what rule municipalities share what funding does not pay (Kostenteilung).
package enum SharingKey: String, Choice {
    case share
    case inhabitants
    case fixed

    package var label: Localized {
        switch self {
        case .share: .init(de: "Anteile", en: "shares")
        case .inhabitants: .init(de: "Einwohner", en: "inhabitants")
        case .fixed: .init(de: "Festbeträge", en: "fixed sums")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .share: ["Anteil", "Prozent", "nach Anteilen", "by share"]
        case .inhabitants: ["nach Einwohnern", "Einwohnerzahl", "by inhabitants"]
        case .fixed: ["Festbetrag", "feste Beträge"]
        }
    }
}
