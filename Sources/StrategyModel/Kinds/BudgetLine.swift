import Diagnostics

/// What a municipality has set aside for the strategy in one year (Eigenmittel).
package struct BudgetLine: Record {
    package var marks = Marks<Self>()
    package var year: Int?
    package var amount: Money?

    package init() {}

    package static let table = Table<BudgetLine>([
        Field("year", "jahr", .year, required: true, .init(de: "Haushaltsjahr", en: "Budget year")) { $0.year = $1 },
        Field("amount", "betrag", .money, required: true, .init(de: "Eingestellter Betrag", en: "Amount set aside")) {
            $0.amount = $1
        },
    ])
}
