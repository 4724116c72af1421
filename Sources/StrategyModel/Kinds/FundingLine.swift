import Diagnostics

/// What one programme pays towards a measure (Förderung).
package struct FundingLine: Record {
    package var marks = Marks<Self>()
    package var programme: Mention?
    package var amount: Money?
    /// Of the cost.
    package var rate: Rate?
    /// The year it is paid in; without one it follows the planned cost.
    package var year: Int?
    package var note: String?

    package init() {}

    package static let table = Table<FundingLine>([
        Field(
            "programme", "programm", .programme, required: true, synonyms: ["program"],
            .init(de: "Förderprogramm, oder wer fördert", en: "Funding programme, or who funds")
        ) { $0.programme = $1 },
        Field("amount", "betrag", .money, .init(de: "Fördersumme", en: "Amount")) { $0.amount = $1 },
        Field("rate", "quote", .rate, synonyms: ["foerderquote"], .init(de: "Förderquote", en: "Rate")) {
            $0.rate = $1
        },
        Field("year", "jahr", .year, .init(de: "Jahr, wenn nur für eines", en: "Year, if for one alone")) {
            $0.year = $1
        },
        Field("note", "hinweis", .text, .init(de: "Ein Satz dazu", en: "A sentence about it")) { $0.note = $1 },
    ])
}

extension ValueType where Value == [FundingLine] {
    /// A name, or a list of lines.
    static var funding: ValueType {
        .list(.item(.init(de: "Förderung", en: "funding"), or: .programme) { $0.programme = $1 }, isProse: true)
    }
}
