import Diagnostics

enum UnknownBlock {
    typealias Problem = (message: Localized, hint: Localized)

    static let rule = Rule(
        "fahrplan-block", .error,
        .init(
            de: "Ein Block ```fahrplan fragt nach etwas, das es nicht gibt, oder ist unvollständig.",
            en: "A block ```fahrplan asks for something that does not exist, or is incomplete."))

    private static let examples = Localized(
        de: "Zum Beispiel: massnahmen wo handlungsfeld = mobilitaet, zeitplan, kommunen",
        en: "For example: measures where field = mobility, timeline, municipalities")

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
        return (.init(de: "„\(word)“ gibt es als Block nicht", en: "There is no block “\(word)”"), nearest ?? examples)
    }

    static func trailing(_ word: String) -> Problem {
        (.init(de: "„\(word)“ wird hier nicht erwartet", en: "“\(word)” is not expected here"), examples)
    }

    static let incomplete: Problem = (
        .init(de: "Die Bedingung ist unvollständig", en: "The condition is incomplete"),
        .init(de: "Schreiben Sie zum Beispiel: wo status = geplant", en: "Write for example: where status = planned")
    )

    private static let groupings = Localized(
        de: "Schreiben Sie fahrplan nach handlungsfeld, nach kommune oder nach federfuehrung",
        en: "Write fahrplan by field, by municipality or by responsible")

    static let grouping: Problem = (
        .init(de: "Wonach gegliedert werden soll, fehlt", en: "What to group by is missing"), groupings
    )

    static func grouping(_ word: String) -> Problem {
        (.init(de: "Nach „\(word)“ lässt sich nicht gliedern", en: "One cannot group by “\(word)”"), groupings)
    }

    /// For a word where `by` should stand.
    static func ungrouped(_ word: String) -> Problem { (trailing(word).message, groupings) }

    static let indicator: Problem = (
        .init(de: "Welcher Indikator gemeint ist, fehlt", en: "Which indicator is meant is missing"),
        .init(
            de: "Schreiben Sie seine Kennung dahinter: indikator besuche",
            en: "Write its id behind it: indicator visits")
    )

    static func filter(_ word: String) -> Problem {
        let (german, english) = (QueryKey.labels(.german), QueryKey.labels(.english))
        let nearest = Spelling.nearest(to: NormalForm.key(word), among: english + german)
        let all = Localized(
            de: "Filtern lässt sich nach \(german.joined(separator: ", "))",
            en: "You can filter by \(english.joined(separator: ", "))")
        let hint = nearest.map {
            Localized(de: "Meinten Sie „\($0)“? \(all.german)", en: "Did you mean “\($0)”? \(all.english)")
        }
        return (
            .init(de: "Nach „\(word)“ lässt sich nicht filtern", en: "“\(word)” is nothing to filter by"), hint ?? all
        )
    }
}
