import Diagnostics
package import Templates

/// What a municipality is to pay in a year, and what it has set aside.
package struct BudgetRow: ViewModel {
    package var year: String?
    package var needed: String?
    package var budget: String?

    package static let typeName = "budget"
    package static let members: [Member<Self>] = [
        .text("year", Localized(de: "Jahr", en: "year"), \.year),
        .text("needed", Localized(de: "Eigenanteile zusammen", en: "own shares together"), \.needed),
        .text("budget", Localized(de: "Eigenmittel im Haushalt", en: "set aside in the budget"), \.budget),
    ]
}
