import Diagnostics
package import Templates

/// One line of a measure's costs.
package struct CostRow: ViewModel {
    package var year: String?
    package var kind: String?
    package var planned: String?
    package var actual: String?

    package static let typeName = "cost"
    package static let members: [Member<Self>] = [
        .text("year", Localized(de: "Haushaltsjahr", en: "budget year"), \.year),
        .text("kind", Localized(de: "Investiv oder konsumtiv", en: "invest or operating"), \.kind),
        .text("planned", Localized(de: "Geplanter Betrag", en: "planned amount"), \.planned),
        .text("actual", Localized(de: "Tatsächlicher Betrag", en: "actual amount"), \.actual),
    ]
}
