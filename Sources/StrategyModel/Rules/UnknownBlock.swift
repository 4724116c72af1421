import Diagnostics

enum UnknownBlock {
    /// The hint depends on the language that the file is written in.
    typealias Problem = (message: Localized, hint: @Sendable (Language) -> Localized)

    static let rule = Rule(
        "fahrplan-block", .error,
        .init(
            de: "Ein Block ```fahrplan fragt nach etwas, das es nicht gibt, oder ist unvollständig.",
            en: "A block ```fahrplan asks for something that does not exist, or is incomplete."))

    @Sendable
    private static func examples(_ written: Language) -> Localized {
        let blocks = Localized(
            de: "massnahmen wo handlungsfeld = mobilitaet, zeitplan, kommunen",
            en: "measures where field = mobility, timeline, municipalities")[written]
        return .init(de: "Zum Beispiel: \(blocks)", en: "For example: \(blocks)")
    }

    static let empty: Problem = (
        .init(de: "Der Block fahrplan ist leer", en: "The block fahrplan is empty"), examples
    )

    static func message(_ word: String) -> Problem {
        let known =
            ["measures", "massnahmen", "fahrplan", "indicator", "indikator"]
            + QueryBlock.all.flatMap { [$0.english, $0.german] }
        let nearest = Spelling.nearest(to: NormalForm.key(word), among: known).map {
            Localized(de: "Meinten Sie „\($0)“?", en: "Did you mean “\($0)”?")
        }
        return (
            .init(de: "„\(word)“ gibt es als Block nicht", en: "There is no block “\(word)”"),
            { nearest ?? examples($0) }
        )
    }

    static func trailing(_ word: String) -> Problem { (unexpected(word), examples) }

    private static func unexpected(_ word: String) -> Localized {
        .init(de: "„\(word)“ wird hier nicht erwartet", en: "“\(word)” is not expected here")
    }

    static let incomplete: Problem = (
        .init(de: "Die Bedingung ist unvollständig", en: "The condition is incomplete"),
        { written in
            let condition = Localized(de: "wo status = geplant", en: "where status = planned")[written]
            return .init(de: "Schreiben Sie zum Beispiel: \(condition)", en: "Write for example: \(condition)")
        }
    )

    static let grouping: Problem = (
        .init(de: "Wonach gegliedert werden soll, fehlt", en: "What to group by is missing"), groupings
    )

    static func grouping(_ word: String) -> Problem {
        (.init(de: "Nach „\(word)“ lässt sich nicht gliedern", en: "One cannot group by “\(word)”"), groupings)
    }

    /// For a word where `by` should stand.
    static func ungrouped(_ word: String) -> Problem { (unexpected(word), groupings) }

    @Sendable
    private static func groupings(_ written: Language) -> Localized {
        let (fields, municipalities, responsible) =
            written == .german
            ? ("nach handlungsfeld", "nach kommune", "nach federfuehrung")
            : ("by field", "by municipality", "by responsible")
        return .init(
            de: "Schreiben Sie fahrplan \(fields), \(municipalities) oder \(responsible)",
            en: "Write fahrplan \(fields), \(municipalities) or \(responsible)")
    }

    static let indicator: Problem = (
        .init(de: "Welcher Indikator gemeint ist, fehlt", en: "Which indicator is meant is missing"),
        { written in
            let block = Localized(de: "indikator besuche", en: "indicator visits")[written]
            return .init(de: "Schreiben Sie seine Kennung dahinter: \(block)", en: "Write its id behind it: \(block)")
        }
    )

    static func filter(_ word: String) -> Problem {
        let known = Language.allCases.flatMap(QueryKey.labels)
        let nearest = Spelling.nearest(to: NormalForm.key(word), among: known)
        return (
            .init(de: "Nach „\(word)“ lässt sich nicht filtern", en: "“\(word)” is nothing to filter by"),
            { written in
                let keys = QueryKey.labels(written).joined(separator: ", ")
                let all = Localized(de: "Filtern lässt sich nach \(keys)", en: "You can filter by \(keys)")
                return nearest.map {
                    .init(de: "Meinten Sie „\($0)“? \(all.german)", en: "Did you mean “\($0)”? \(all.english)")
                } ?? all
            }
        )
    }
}
