import Diagnostics
import FrontMatter
import MarkdownKit

/// What a fenced block with the info string `fahrplan` asks for: `measures where field = mobilitaet and status = done`.
package enum Query: Sendable, Hashable {
    case measures([Condition])
    /// The Fahrplan: all measures on one time axis.
    case fahrplan(Grouping)
    case timeline
    /// All contents of a kind.
    case list(KindName)
    /// One indicator with its chart.
    case indicator(Mention)
    case figure(Figure)

    /// By what the Fahrplan is grouped.
    package enum Grouping: Sendable, Hashable, CaseIterable { case field, municipality, responsible }

    package enum Figure: Sendable, Hashable, CaseIterable {
        case status, costs, matrix, map, alignment, decisions, upcoming, dashboard
    }

    /// What a measure must have to be listed.
    package enum Condition: Sendable, Hashable {
        case field(Mention)
        case municipality(Mention)
        case goal(Mention)
        case responsible(Mention)
        case status(Status)
        case priority(Priority)
        case tag(String)
    }

    static func read(_ embed: Embed, _ reading: inout Reading) -> Query? {
        let words = embed.lines.flatMap(QueryWord.words)
        guard let first = words.first else {
            return refuse(embed.location, UnknownBlock.empty, &reading)
        }
        switch NormalForm.key(first.text) {
        case "measures", "massnahmen": return conditions(words.dropFirst(), &reading).map(Query.measures)
        case "fahrplan", "roadmap": return grouping(words.dropFirst(), &reading).map(Query.fahrplan)
        case "indicator", "indikator", "kennzahl": return indicator(words, &reading)
        default: break
        }
        if let block = QueryBlock.named(first.text) { return alone(block.query, words, &reading) }
        return refuse(first.location, UnknownBlock.message(first.text), &reading)
    }

    /// `by municipality`, or nothing: by field.
    private static func grouping(_ words: ArraySlice<QueryWord>, _ reading: inout Reading) -> Grouping? {
        var rest = words
        guard let joint = rest.popFirst() else { return .field }
        // As front matter writes it, too.
        guard ["by", "nach", "by:", "nach:"].contains(joint.text.lowercased()) else {
            return refuse(joint.location, UnknownBlock.ungrouped(joint.text), &reading)
        }
        guard let key = value(&rest) else { return refuse(joint.location, UnknownBlock.grouping, &reading) }
        if let next = rest.first { return refuse(next.location, UnknownBlock.ungrouped(next.text), &reading) }
        return QueryKey.named(key.text)?.grouping
            ?? refuse(key.location, UnknownBlock.grouping(key.text), &reading)
    }

    private static func indicator(_ words: [QueryWord], _ reading: inout Reading) -> Query? {
        guard words.count > 1 else { return refuse(words[0].location, UnknownBlock.indicator, &reading) }
        var rest = words.dropFirst()
        guard let name = value(&rest) else { return refuse(words[1].location, UnknownBlock.indicator, &reading) }
        let node = Node(.scalar(Scalar(name.text)), range: name.location.range)
        return ValueType<Mention>.indicator.read(node, &reading).map(Query.indicator)
    }

    private static func alone(_ query: Query, _ words: [QueryWord], _ reading: inout Reading) -> Query? {
        guard words.count > 1 else { return query }
        return refuse(words[1].location, UnknownBlock.trailing(words[1].text), &reading)
    }

    /// `where a = b and c = d`, or nothing.
    private static func conditions(_ words: ArraySlice<QueryWord>, _ reading: inout Reading) -> [Condition]? {
        var rest = words
        var conditions: [Condition] = []
        while let joint = rest.popFirst() {
            let expected = conditions.isEmpty ? ["where", "wo", "mit"] : ["and", "und"]
            guard expected.contains(joint.text.lowercased()) else {
                return refuse(joint.location, UnknownBlock.trailing(joint.text), &reading)
            }
            guard let key = rest.popFirst(), let equals = rest.popFirst(), equals.text == "=",
                let value = value(&rest)
            else {
                return refuse(joint.location, UnknownBlock.incomplete, &reading)
            }
            guard let condition = condition(key, value, &reading) else { return nil }
            conditions.append(condition)
        }
        return conditions
    }

    /// Words up to the next „und“: `in Umsetzung` needs no quotes.
    private static func value(_ rest: inout ArraySlice<QueryWord>) -> QueryWord? {
        guard let first = rest.popFirst(), first.text != "=" else { return nil }
        var (text, end) = (first.text, first.location.range.upperBound)
        while let next = rest.first, !["and", "und"].contains(next.text.lowercased()), next.text != "=" {
            rest.removeFirst()
            text += " " + next.text
            end = next.location.range.upperBound
        }
        let range = first.location.range.lowerBound..<end
        return QueryWord(text: text, location: Location(path: first.location.path, range: range))
    }

    private static func condition(_ key: QueryWord, _ value: QueryWord, _ reading: inout Reading) -> Condition? {
        let node = Node(.scalar(Scalar(value.text)), range: value.location.range)
        switch QueryKey.named(key.text) {
        case .field: return ValueType<Mention>.field.read(node, &reading).map(Condition.field)
        case .municipality:
            return ValueType<Mention>.municipality.read(node, &reading).map(Condition.municipality)
        case .goal: return ValueType<Mention>.goal.read(node, &reading).map(Condition.goal)
        case .responsible:
            return ValueType<Mention>.party.read(node, &reading).map(Condition.responsible)
        case .status: return ValueType<Status>.status.read(node, &reading).map(Condition.status)
        case .priority:
            return ValueType<Priority>.choice(Priority.self, .init(de: "Priorität", en: "priority")).read(
                node, &reading
            )
            .map(Condition.priority)
        case .tag: return .tag(value.text)
        case nil: return refuse(key.location, UnknownBlock.filter(key.text), &reading)
        }
    }

    private static func refuse<Value>(
        _ location: Location, _ problem: UnknownBlock.Problem, _ reading: inout Reading
    ) -> Value? {
        let hint = problem.hint(reading.written)
        reading.report(UnknownBlock.rule, at: location.range, problem.message, hint: hint)
        return nil
    }
}
