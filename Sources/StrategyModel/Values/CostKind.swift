package import Diagnostics

/// The two halves of a municipal budget.
package enum CostKind: String, Choice {
    case invest, operating

    package var label: Localized {
        switch self {
        case .invest: .init(de: "investiv", en: "investment")
        case .operating: .init(de: "konsumtiv", en: "operating")
        }
    }
}
