package import Diagnostics

/// How often an indicator is measured.
package enum Frequency: String, Choice {
    case monthly
    case quarterly
    case halfYearly = "half_yearly"
    case yearly
    case everyTwoYears = "every_two_years"

    package var label: Localized {
        switch self {
        case .monthly: .init(de: "monatlich", en: "monthly")
        case .quarterly: .init(de: "vierteljährlich", en: "quarterly")
        case .halfYearly: .init(de: "halbjährlich", en: "half-yearly")
        case .yearly: .init(de: "jährlich", en: "yearly")
        case .everyTwoYears: .init(de: "alle zwei Jahre", en: "every two years")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .quarterly: ["quartalsweise"]
        case .yearly: ["annually"]
        case .everyTwoYears: ["zweijährlich"]
        default: []
        }
    }
}
