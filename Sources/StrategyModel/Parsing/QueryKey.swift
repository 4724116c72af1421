package import Diagnostics

/// By what a `fahrplan` block filters or groups measures.
package enum QueryKey: String, Choice {
    case field, municipality, goal, responsible, status, priority, tag

    package var label: Localized {
        switch self {
        case .field: .init(de: "handlungsfeld", en: "field")
        case .municipality: .init(de: "kommune", en: "municipality")
        case .goal: .init(de: "ziel", en: "goal")
        case .responsible: .init(de: "federfuehrend", en: "responsible")
        case .status: .same("status")
        case .priority: .init(de: "prioritaet", en: "priority")
        case .tag: .init(de: "schlagwort", en: "tag")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .field:
            ["handlungsfelder", "handlungsfeldern", "feld", "felder", "feldern", "fields", "field of action"]
        case .municipality:
            ["kommunen", "gemeinde", "gemeinden", "ort", "orte", "orten", "municipalities", "commune", "communes"]
        case .goal: ["ziele", "zielen", "goals"]
        case .responsible: ["federfuehrung", "verantwortlich", "verantwortung", "zustaendig", "lead"]
        case .status: ["umsetzungsstand"]
        case .priority: []
        case .tag: ["schlagworte", "schlagwoerter", "tags"]
        }
    }

    private static let named = byName

    static func named(_ word: String) -> QueryKey? { named[NormalForm.key(word)] }

    /// The one word for each, which messages and the reference name.
    package static func labels(_ language: Language) -> [String] { allCases.map { $0.label[language] } }

    /// Nil if the Fahrplan is not grouped by it.
    var grouping: Query.Grouping? {
        switch self {
        case .field: .field
        case .municipality: .municipality
        case .responsible: .responsible
        case .goal, .status, .priority, .tag: nil
        }
    }
}
