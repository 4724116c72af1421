import Diagnostics
import Testing

@testable import StrategyModel

@Suite struct TimelinessTests {
    private let drafts: [Draft]

    init() {
        let texts = [
            "strategie.md": "---\ntitel: Strategie\n---\n",
            "massnahmen/a.md": "---\ntitel: A\nstatus: in Umsetzung\nzeitraum: 2025 bis 2026-06\n---\n",
            "massnahmen/b.md":
                "---\ntitel: B\nstatus: in Umsetzung\nmeilensteine:\n  - titel: M\n    geplant: 2026-07\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nstatus: abgeschlossen\nzeitraum: 2025\nbeendet: 2026-02\n---\n",
        ]
        drafts = texts.sorted { $0.key < $1.key }.compactMap { path, text in
            DraftParser.parse(SourceFile(path: path, shownPath: path, bytes: Array(text.utf8)), language: .german).value
        }
    }

    private func resolve(_ day: String, known: Resolution? = nil) throws -> Resolution {
        Resolver.resolve(
            drafts, settings: SiteSettings(), tree: SourceTree(), today: try #require(CivilDay(day)), known: known)
    }

    private func timeliness(_ resolution: Resolution) throws -> [Timeliness] {
        try #require(resolution.site.strategies.first).measures.map(\.timeliness)
    }

    /// What was known of the same drafts the day before does not count.
    @Test func changesWithTheDay() throws {
        let june = try resolve("2026-06-30")
        let july = try resolve("2026-07-01", known: june)
        let august = try resolve("2026-08-01", known: july)
        #expect(try timeliness(june).map(\.lateness) == [nil, nil, .finishedLate(days: 59)])
        #expect(try timeliness(july).map(\.lateness) == [.endOverdue(days: 1), nil, .finishedLate(days: 59)])
        #expect(try timeliness(june).map(\.course) == [.onTrack, .onTrack, nil])
        #expect(try timeliness(july).map(\.course) == [.atRisk, .onTrack, nil])
        #expect(try timeliness(august).map(\.course) == [.atRisk, .atRisk, nil])
        #expect(try timeliness(august).map(\.hasOverdueMilestone) == [false, true, false])
        #expect(try timeliness(august).map(\.isLate) == [true, true, false])
    }
}
