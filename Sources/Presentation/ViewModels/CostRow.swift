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
        .text("year", Localized(de: "Haushaltsjahr", en: "budget year"), { $0.year }),
        .text("kind", Localized(de: "Investiv oder konsumtiv", en: "invest or operating"), { $0.kind }),
        .text("planned", Localized(de: "Geplanter Betrag", en: "planned amount"), { $0.planned }),
        .text("actual", Localized(de: "Tatsächlicher Betrag", en: "actual amount"), { $0.actual }),
    ]
}
