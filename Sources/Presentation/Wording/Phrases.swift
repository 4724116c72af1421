import Charts
import Diagnostics
import StrategyModel

/// Sentences and phrases with a number or a date in them.
struct Phrases: Sendable {
    let language: Language

    private func choose(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language == .german ? german() : english()
    }

    var wholeRegion: String { choose("ganze Region", "whole region") }
    var preface: String { choose("Vorwort", "Preface") }
    var otherFields: String { choose("Ohne Handlungsfeld", "Without a field of action") }
    var nobodyResponsible: String { choose("Ohne Federführung", "Nobody responsible") }
    var phases: String { choose("Phasen und Meilensteine", "Phases and milestones") }
    var reportKind: String { choose("Bericht zum Stand der Umsetzung", "Report on the state of implementation") }

    func measures(_ count: Int) -> String {
        count == 1 ? choose("1 Maßnahme", "1 measure") : choose("\(count) Maßnahmen", "\(count) measures")
    }

    func municipalities(_ count: Int) -> String {
        count == 1 ? choose("1 Kommune", "1 municipality") : choose("\(count) Kommunen", "\(count) municipalities")
    }

    func allMunicipalities(_ count: Int) -> String { choose("alle \(count) Kommunen", "all \(count) municipalities") }

    /// `1 von 3 Orten fertig`.
    func places(done: Int, of count: Int) -> String {
        count == 1
            ? choose(
                done == 1 ? "der eine Ort ist fertig" : "1 Ort, noch nicht fertig",
                done == 1 ? "the one place is done" : "1 place, not done yet")
            : choose("\(done) von \(count) Orten fertig", "\(done) of \(count) places done")
    }

    /// A span in words, in months, or in days below one.
    func span(days: Int) -> String {
        let months = (days + 15) / 30
        if months == 0 { return days == 1 ? choose("1 Tag", "1 day") : choose("\(days) Tage", "\(days) days") }
        if months == 1 { return choose("1 Monat", "1 month") }
        return choose("\(months) Monate", "\(months) months")
    }

    /// The same in the dative: `seit 3 Monaten`.
    private func dative(days: Int) -> String {
        let months = (days + 15) / 30
        if months == 0 { return days == 1 ? "1 Tag" : "\(days) Tagen" }
        return months == 1 ? "1 Monat" : "\(months) Monaten"
    }

    func later(days: Int) -> String { choose("\(span(days: days)) später", "\(span(days: days)) later") }
    func earlier(days: Int) -> String { choose("\(span(days: days)) früher", "\(span(days: days)) earlier") }

    func startOverdue(days: Int) -> String {
        choose("geplanter Beginn seit \(dative(days: days)) vorbei", "planned start \(span(days: days)) ago")
    }

    func endOverdue(days: Int) -> String {
        choose("geplantes Ende seit \(dative(days: days)) vorbei", "planned end \(span(days: days)) ago")
    }

    func from(_ date: String) -> String { choose("ab \(date)", "from \(date)") }
    func until(_ date: String) -> String { choose("bis \(date)", "until \(date)") }

    /// `2 abgeschlossen, 3 in Umsetzung`, in the order of `Status`.
    func statuses(_ counts: [(status: Status?, count: Int)]) -> String {
        counts.map { "\($0.count) \(statusWord($0.status, of: $0.count))" }.joined(separator: ", ")
    }

    /// Most words of a status are the same for one and for several.
    private func statusWord(_ status: Status?, of count: Int) -> String {
        switch status {
        case .idea where count > 1: choose("Ideen", "ideas")
        case .continuous where count > 1: choose("Daueraufgaben", "continuous")
        case let status?: status.label[language]
        case nil: choose("ohne Angabe", "not stated")
        }
    }

    /// `1 Maßnahme mit eigenem Stand vor Ort, 2 nur hier und 4 für die ganze Region`.
    func here(_ reaches: [LocalReach]) -> String {
        let parts = LocalReach.allCases.compactMap { reach in
            let count = reaches.count { $0 == reach }
            return count == 0 ? nil : (count: count, words: words(reach, count))
        }
        let texts = parts.enumerated().map { number, part in
            (number == 0 ? measures(part.count) : String(part.count)) + " " + part.words
        }
        guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + choose(" und ", " and ") + last
    }

    private func words(_ reach: LocalReach, _ count: Int) -> String {
        switch reach {
        case .ownState:
            choose("mit eigenem Stand vor Ort", "with a status of \(count == 1 ? "its" : "their") own on site")
        case .hereAlone: choose("nur hier", "here alone")
        case .elsewhereToo: choose("hier und in anderen Kommunen", "here and in other municipalities")
        case .everywhere: choose("für die ganze Region", "for the whole region")
        }
    }

    var nothingHere: String {
        choose(
            "Für diese Kommune ist noch keine Maßnahme eingetragen.",
            "No measure is recorded for this municipality yet.")
    }

    func locator(_ name: String) -> String {
        choose("Lage von \(name) unter den Kommunen der Strategie", "Where \(name) lies among the municipalities")
    }
    var mapOfAll: String { choose("Lage der Kommunen zueinander", "Where the municipalities lie to each other") }

    func span(_ first: Int, _ last: Int) -> String { first == last ? String(first) : "\(first)–\(last)" }

    // MARK: Goals, indicators, people, money

    func direction(_ direction: Direction) -> String {
        direction == .up ? choose("soll steigen", "should go up") : choose("soll sinken", "should go down")
    }

    func sign(_ sign: IndicatorSign) -> String {
        switch sign {
        case .value: choose("Messwert", "value")
        case .estimate: choose("Schätzung", "estimate")
        case .target: choose("Zielwert", "target")
        case .baseline: choose("Ausgangswert", "baseline")
        }
    }

    func indicatorChart(_ values: Int) -> String {
        values == 1
            ? choose("Ein Messwert; er steht auch in der Tabelle.", "One value; it stands in the table too.")
            : choose(
                "\(values) Messwerte über die Zeit; sie stehen auch in der Tabelle.",
                "\(values) values over time; they stand in the table too.")
    }

    func grade(_ grade: Int) -> String { choose("\(grade) von 5", "\(grade) of 5") }

    func matrix(_ count: Int) -> String {
        choose(
            "\(count) Akteure nach Einfluss und Interesse; wer gemeint ist, steht in der Tabelle.",
            "\(count) stakeholders by influence and interest; the table says who is meant.")
    }

    var matrixWords: StakeholderMatrix.Words {
        StakeholderMatrix.Words(
            influence: choose("Einfluss", "Influence"), interest: choose("Interesse", "Interest"),
            influential: choose("zufrieden halten", "keep satisfied"),
            decisive: choose("eng einbinden", "involve closely"), marginal: choose("beobachten", "watch"),
            interested: choose("informieren", "keep informed"))
    }

    func missing(_ kinds: [String]) -> String {
        choose("Noch nicht dabei: ", "Not among them yet: ") + kinds.joined(separator: ", ")
    }

    func heldInPublic(_ isPublic: Bool) -> String {
        isPublic ? choose("öffentlich", "in public") : choose("nicht öffentlich", "not in public")
    }

    /// `8 im Plan, 3 gefährdet`.
    func courses(_ counts: [Course: Int]) -> String {
        Course.allCases.compactMap { course in counts[course].map { "\($0) \(course.label[language])" } }.joined(
            separator: ", ")
    }

    func late(_ count: Int) -> String { choose("\(count) im Verzug", "\(count) late") }

    /// How the own share is divided, behind `geteilt`.
    func sharing(_ key: SharingKey) -> String {
        switch key {
        case .share: choose("nach Anteilen", "by shares")
        case .inhabitants: choose("nach Einwohnern", "by inhabitants")
        case .fixed: choose("in Festbeträgen", "in fixed sums")
        }
    }

    var milestoneOverdue: String { choose("ein Meilenstein ist überfällig", "a milestone is overdue") }

    func share(_ count: Int, of all: Int) -> String { "\(count)/\(all)" }

    var costs: String {
        choose(
            "Je Jahr links die geplanten Kosten nach Geldquelle, rechts die tatsächlichen; die Beträge stehen in der Tabelle.",
            "For each year planned cost by source on the left, actual cost on the right; the table has the amounts.")
    }

    /// Nil if everything has a year.
    func withoutYear(planned: String?, actual: String?, funding: String?) -> String? {
        let amounts = [
            planned.map { choose("\($0) geplant", "\($0) planned") },
            actual.map { choose("\($0) ausgegeben", "\($0) spent") },
            funding.map { choose("\($0) Förderung", "\($0) of funding") },
        ].compactMap { $0 }
        if amounts.isEmpty { return nil }
        return choose("Ohne Jahr und darum nicht in den Säulen: ", "Without a year and so not in the columns: ")
            + amounts.joined(separator: ", ") + "."
    }

    func word(_ shape: StatusShape) -> String {
        Status.allCases.first { $0.shape == shape }?.label[language] ?? choose("ohne Angabe", "not stated")
    }

    func contradictions(_ count: Int) -> String {
        switch count {
        case 0: choose("Die Maßnahmen widersprechen sich nirgends.", "The measures do not contradict each other.")
        case 1: choose("An einer Stelle ist noch etwas abzustimmen.", "One thing is still to be aligned.")
        default:
            choose("An \(count) Stellen ist noch etwas abzustimmen.", "\(count) things are still to be aligned.")
        }
    }

    var aboutAlignment: String {
        choose(
            "Was in einer Maßnahme stimmt, kann sich mit einer anderen reiben: bei der Zeit, beim Geld, beim Personal. Diese Seite wird aus den Maßnahmen berechnet.",
            "What is right in one measure may rub against another: on time, money or staff. This page is computed from the measures."
        )
    }

    /// Names every rule of `Alignment`.
    var alignmentChecks: String {
        choose(
            "Gesucht wird nach Maßnahmen, die vor dem Ende ihrer Voraussetzungen beginnen, sich im Kreis voraussetzen oder sich so gleichen, dass sie dieselbe sein könnten; nach Förderung, die höher ist als die Kosten oder die Bewilligung oder außerhalb des Förderzeitraums liegt; und nach mehr Personal oder Eigenanteilen, als dafür angegeben sind.",
            "It looks for measures that start before what they require ends, require each other in a circle or are so alike that they may be the same; for funding above the cost or the grant or outside the period of its programme; and for more staff or own shares than are declared."
        )
    }

    func dependency(_ kind: DependencyWord) -> String {
        switch kind {
        case .requires: choose("setzt voraus", "requires")
        case .neededBy: choose("ist Voraussetzung für", "is required by")
        case .partOf: choose("ist Teil von", "is part of")
        case .contains: choose("umfasst", "contains")
        case .replaces: choose("ersetzt oder führt fort", "replaces or continues")
        }
    }

    func map(_ count: Int) -> String {
        choose(
            "\(municipalities(count)) an ihrem Ort; je größer der Punkt, desto mehr Maßnahmen.",
            "\(municipalities(count)) where they lie; the larger the dot, the more measures.")
    }
}

/// How a measure hangs on another.
enum DependencyWord { case requires, neededBy, partOf, contains, replaces }

extension Words {
    private static let byName = Dictionary(table.map { ($0.name, $0.text) }) { first, _ in first }

    /// One of the fixed words that templates use too.
    static func text(_ name: String, _ language: Language) -> String {
        guard let word = byName[name] else {
            assertionFailure("no word \(name)")
            return name
        }
        return word[language]
    }
}
