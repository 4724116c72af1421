import Diagnostics
import FrontMatter

/// What a measure costs in one year, or in all if no year is named.
package struct CostLine: Record {
    package var marks = Marks<Self>()
    package var year: Int?
    package var kind: CostKind?
    package var planned: Money?
    package var actual: Money?

    package init() {}

    package static let table = Table<CostLine>([
        Field("year", "jahr", .year, .init(de: "Haushaltsjahr", en: "Budget year")) { $0.year = $1 },
        Field(
            "kind", "art", .choice(CostKind.self, .init(de: "Kostenart", en: "kind of cost")),
            .init(de: "investiv oder konsumtiv", en: "investment or operating")
        ) { $0.kind = $1 },
        Field("planned", "geplant", .money, .init(de: "Geplante Kosten", en: "Planned cost")) { $0.planned = $1 },
        Field("actual", "ist", .money, .init(de: "Tatsächliche Kosten", en: "Actual cost")) { $0.actual = $1 },
    ])
}

extension ValueType where Value == Int {
    static var year: ValueType {
        ValueType<PartialDate>.date.named(.init(de: "Jahr", en: "year"), example: .same("2026")).map {
            date, node, reading in
            if case .year = date.precision { return date.year }
            let text = reading.quoted(node)
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(text, isNo: .init(de: "Jahr", en: "year")),
                hint: .init(
                    de: "Ein Jahr hat vier Ziffern, zum Beispiel 2026", en: "A year has four digits, for example 2026"))
            return nil
        }
    }
}

extension ValueType where Value == [CostLine] {
    /// `240.000 EUR`, or a list of lines by year.
    static var costs: ValueType {
        let lines = ValueType<[CostLine]>.list(.item(.init(de: "Kosten", en: "costs")))
        return ValueType(
            .init(de: "Geldbetrag oder Liste nach Jahren", en: "amount or list by year"),
            example: .init(de: "240.000 EUR", en: "240,000 EUR"),
            isList: true, rows: lines.rows
        ) { node, reading in
            guard case .scalar = node.content else { return lines.read(node, &reading) }
            guard let total = ValueType<Money>.money.read(node, &reading) else { return nil }
            var line = CostLine()
            line.planned = total
            return [line]
        }
    }
}
