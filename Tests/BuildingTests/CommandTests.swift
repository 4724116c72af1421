import Diagnostics
import StrategyModel
import Testing

@testable import Building

/// A world that remembers what was said.
private final class Listener {
    var output = ""
    var errors = ""
    private var time = Duration.zero

    var world: World {
        World(
            print: { [self] in output += $0 }, complain: { [self] in errors += $0 }, isColoured: false,
            now: { [self] in
                time += .milliseconds(10)
                return time
            }, home: nil)
    }
}

/// A pipeline that makes a page of every text and finds a problem in every one that holds its name.
private let pipeline = Pipeline(
    build: { input, observe in
        observe(.parse)
        let rules = Severity.allCases.map { Rule("\($0)-rule", $0, Localized(de: "–", en: "–")) }
        let problems = input.content.files.flatMap { file in
            rules.filter { file.bytes == Array($0.severity.label.english.utf8) }.map {
                Diagnostic($0, at: Location(path: file.shownPath, range: 0..<2), Localized(de: "Oje", en: "Oh dear"))
            }
        }
        let files = input.content.files.map { OutputFile(path: $0.path + ".html", content: .bytes($0.bytes)) }
        return Diagnosed(BuildResult(files: files, figures: Figures(measures: 1, pages: files.count)), problems)
    },
    starter: { _ in ["content/site.yaml", "content/index.md"].map { OutputFile(path: $0, text: $0) } },
    draft: { content, language in "\(content.kind.name.rawValue) \(content.id) \(language)" })

@Suite struct BuildCommandTests {
    private let box: Sandbox
    private let listener = Listener()

    init() throws { box = try Sandbox() }

    private func run(_ change: (inout Options) -> Void = { _ in }, writing: Bool = true) throws -> Outcome {
        let today = try #require(CivilDay(year: 2026, month: 7, day: 1))
        var options = Options(today: today, language: .german)
        options.content = box.at("content")
        options.output = box.at("output")
        change(&options)
        (listener.output, listener.errors) = ("", "")
        return BuildCommand(options, pipeline: pipeline, world: listener.world).run(writing: writing)
    }

    @Test func aGoodBuildEndsInFigures() throws {
        try box.write("content/a.md", "a")
        try box.write("content/b.md", "b")
        #expect(try run() == .fine)
        #expect(
            listener.output == "0 Strategien, 0 Kommunen, 1 Maßnahme, 2 Seiten; "
                + "2 geschrieben, 0 unverändert, 0 entfernt (0,05 s)\n")
        #expect(listener.errors == "")
        try box.remove("content/b.md")
        #expect(try run { $0.language = .english } == .fine)
        #expect(
            listener.output
                == "0 strategies, 0 municipalities, 1 measure, 1 page; 0 written, 1 kept, 1 removed (0.05 s)\n")
        #expect(box.tree("output") == ["a.md.html": "a"])
    }

    @Test func anErrorLeavesTheLastGoodOutput() throws {
        try box.write("content/a.md", "a")
        #expect(try run() == .fine)
        try box.write("content/a.md", "error")
        #expect(try run() == .problems)
        #expect(listener.output == "")
        #expect(
            listener.errors == """
                \(box.path)/content/a.md:1:1: Fehler: Oje [error-rule]
                    error
                    ^~
                1 Fehler
                Es wurde nichts geschrieben.

                """)
        #expect(box.tree("output") == ["a.md.html": "a"])
    }

    @Test func warningsFailOnlyWhenStrictAndNoticesNever() throws {
        try box.write("content/a.md", "notice")
        #expect(try run { $0.isStrict = true } == .fine)
        #expect(listener.errors.contains("Hinweis: Oje"))
        try box.write("content/b.md", "warning")
        #expect(try run { $0.isStrict = true } == .problems)
        #expect(listener.errors.hasSuffix("1 Warnung, 1 Hinweis\nEs wurde nichts geschrieben (--strict).\n"))
        #expect(box.tree("output") == ["a.md.html": "notice"])
        #expect(try run() == .fine)
        #expect(box.tree("output").count == 2)
    }

    @Test func checkWritesNothing() throws {
        try box.write("content/a.md", "warning")
        #expect(try run(writing: false) == .fine)
        #expect(listener.output == "0 Strategien, 0 Kommunen, 1 Maßnahme, 1 Seite\n")
        #expect(try run({ $0.isStrict = true }, writing: false) == .problems)
        #expect(!listener.errors.contains("nichts geschrieben"))
        try box.write("content/A.md", "x")
        #expect(try run(writing: false) == .problems)
        #expect(listener.errors.contains("[output-collision]"))
        #expect(box.tree("output") == [:])
    }

    @Test func jsonIsAllOfStandardOutput() throws {
        try box.write("content/a.md", "a")
        #expect(try run { $0.format = .json } == .fine)
        #expect(listener.output == "[]\n")
        try box.write("content/a.md", "error")
        #expect(try run { $0.format = .json } == .problems)
        let path = box.at("content/a.md")
        #expect(
            listener.output == """
                [
                  {"path": "\(path)", "line": 1, "column": 1, "severity": "error", "rule": "error-rule", \
                "message": "Oje", "hint": null}
                ]

                """)
        #expect(listener.errors == "")
    }

    @Test func timings() throws {
        try box.write("content/a.md", "a")
        #expect(try run { $0.showsTimings = true } == .fine)
        #expect(
            listener.errors
                == "load          10.0 ms\nparse         10.0 ms\nplan          10.0 ms\nwrite         20.0 ms\n")
    }

    @Test func aBrokenWorldIsOneSentence() throws {
        #expect(try run() == .trouble)
        #expect(
            listener.errors.hasSuffix(
                "gibt es nicht. Mit --content einen anderen nennen oder mit "
                    + "„fahrplan new site ORDNER“ eine Website beginnen.\n"))
        try box.write("content/a.md", "a")
        #expect(try run { $0.output = box.at("content/output") } == .trouble)
        #expect(box.tree("content") == ["a.md": "a"])
        #expect(try run { $0.theme = "./nix" } == .trouble)
        #expect(listener.output == "")
    }
}

@Suite struct NewCommandTests {
    private let box: Sandbox
    private let listener = Listener()

    init() throws { box = try Sandbox() }

    private func new(_ kind: KindName, _ id: String, _ language: Language = .german) -> Outcome {
        (listener.output, listener.errors) = ("", "")
        return NewCommand(language: language, pipeline: pipeline, world: listener.world)
            .content(Kind.all.first { $0.name == kind } ?? Measure.kind, id: id, in: box.at("content"))
    }

    @Test func siteIsNeverWrittenOver() throws {
        let command = NewCommand(language: .german, pipeline: pipeline, world: listener.world)
        let today = try #require(CivilDay("2026-11-24"))
        #expect(command.site(in: box.at("neu/"), today: today) == .fine)
        #expect(box.tree("neu/content") == ["site.yaml": "content/site.yaml", "index.md": "content/index.md"])
        try box.remove("neu/content/site.yaml")
        try box.write("neu/content/index.md", "meins")
        #expect(command.site(in: box.at("neu"), today: today) == .trouble)
        #expect(box.tree("neu/content") == ["index.md": "meins"])
        #expect(listener.errors == "„\(box.at("neu/content/index.md"))“ gibt es schon; es wurde nichts geschrieben.\n")
    }

    @Test func contentGoesWhereItsAuthorLooks() throws {
        try box.write("content/ilzer-land/strategy.md")
        try box.write("content/ilzer-land/maßnahmen/a.md")
        #expect(new(.measure, "bruecke") == .fine)
        #expect(listener.output == "„\(box.at("content/ilzer-land/maßnahmen/bruecke.md"))“ ist angelegt.\n")
        #expect(box.read("content/ilzer-land/maßnahmen/bruecke.md") == "measure bruecke german")
        #expect(new(.measure, "bruecke") == .trouble)
        #expect(new(.chapter, "ziele", .english) == .fine)
        #expect(box.read("content/ilzer-land/chapters/ziele.md") == "chapter ziele english")
        #expect(new(.page, "impressum") == .fine)
        #expect(box.read("content/seiten/impressum.md") != nil)
        #expect(new(.strategy, "meissen") == .fine)
        #expect(box.read("content/meissen/strategie.md") != nil)
        #expect(new(.measure, "weg") == .trouble)
        #expect(listener.errors == "Zu welcher Strategie? Möglich sind: ilzer-land/weg, meissen/weg\n")
        #expect(new(.measure, "meissen/weg") == .fine)
        #expect(box.read("content/meissen/massnahmen/weg.md") != nil)
        #expect(new(.municipality, "perlesreut") == .fine)
        #expect(box.read("content/kommunen/perlesreut.md") != nil)
        #expect(new(.measure, "ilzer/weg") == .trouble)
        #expect(listener.errors == "Eine Strategie „ilzer“ gibt es nicht; es gibt: ilzer-land, meissen.\n")
    }

    @Test func aStrategyMayLieInTheContentFolderItself() throws {
        try box.write("content/strategy.md")
        #expect(new(.timeline, "plan") == .fine)
        #expect(box.read("content/zeitplaene/plan.md") != nil)
        #expect(new(.strategy, "zweite") == .trouble)
        let message =
            "Neben der Strategie in strategy.md ist kein Platz für eine zweite. Geben Sie zuerst auch der ersten einen "
            + "eigenen Ordner, mit ihren Kapiteln und Maßnahmen.\n"
        #expect(listener.errors == message)
        #expect(box.read("content/zweite/strategie.md") == nil)
        try box.write("content/zweite/strategy.md")
        #expect(new(.chapter, "lage") == .trouble)
        #expect(listener.errors == message)
        #expect(new(.chapter, "zweite/lage") == .fine)
    }

    @Test(arguments: ["site.yaml", "site.yml"])
    func aFileSpeaksTheLanguageOfTheSite(settings: String) throws {
        try box.write("content/strategy.md")
        try box.write("content/" + settings, "title: Musterau\nlanguage: en\n")
        #expect(new(.measure, "bridge", .german) == .fine)
        #expect(box.read("content/measures/bridge.md") == "measure bridge english")
        #expect(listener.output == "„\(box.at("content/measures/bridge.md"))“ ist angelegt.\n")
    }

    @Test func withoutAStrategyThatComesFirst() throws {
        try box.makeFolder("content")
        #expect(new(.measure, "weg") == .trouble)
        #expect(listener.errors == "Es gibt noch keine Strategie. Zuerst: fahrplan new strategie NAME\n")
    }

    @Test(arguments: ["Neue Brücke", "a/b/c", "", "../x", "a_b", "a.md", "ä", "-a"])
    func idsThatAreNone(id: String) throws {
        try box.write("content/strategy.md")
        #expect(new(.measure, id) == .trouble)
        #expect(box.tree("content") == ["strategy.md": ""])
    }

    @Test(arguments: [("Massnahme", KindName.measure), ("maßnahme", .measure), ("gemeinden", .municipality)])
    func words(word: String, kind: KindName) { #expect(Kind.named(word)?.name == kind) }
}

@Suite struct CivilDayTests {
    @Test(arguments: [
        "2026-02-30", "2026-13-01", "2026-1-1", "2026-00-10", "0000-01-01", "2023-02-29", "20260701", "２026-01-01",
    ])
    func daysThatDoNotExist(text: String) { #expect(CivilDay(text) == nil) }

    @Test func leapDays() {
        #expect(CivilDay("2024-02-29") == CivilDay(year: 2024, month: 2, day: 29))
        #expect(CivilDay("2000-02-29") != nil)
        #expect(CivilDay("1900-02-29") == nil)
    }
}
