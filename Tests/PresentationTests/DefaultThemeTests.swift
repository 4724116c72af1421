import Diagnostics
import Foundation
import Markup
import Templates
import Testing

@testable import Presentation

/// The default theme against the view models: every name is known, and every page renders full and bare.
@Suite struct DefaultThemeTests {
    static let theme = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "themes/default")

    static let templates = TemplateSet(
        FileManager.default.subpaths(atPath: theme.path)?.sorted().filter { $0.hasSuffix(".mustache") }.compactMap {
            path in
            FileManager.default.contents(atPath: theme.appending(path: path).path).map {
                SourceFile(path: path, shownPath: "themes/default/\(path)", bytes: Array($0))
            }
        } ?? [])

    @Test func setHasNoMistakes() {
        #expect(Self.templates.diagnostics.isEmpty, "\(Self.templates.diagnostics.map(\.message.english))")
    }

    @Test(arguments: SamplePage.all)
    func rendersFullAndBare(_ page: SamplePage) throws {
        for (name, rendered) in try page.render(Self.templates) {
            let text = String(decoding: rendered, as: UTF8.self)
            #expect(text.hasPrefix("<!doctype html>\n<html lang="), "\(name)")
            #expect(text.hasSuffix("</html>\n"), "\(name)")
            #expect(text.components(separatedBy: "<h1").count == 2, "one h1 in \(name)")
            #expect(!text.contains(" style=\""), "the content security policy blocks it in \(name)")
            expectUniqueIDs(text, name)
            try keep(rendered, as: name)
        }
    }

    private func expectUniqueIDs(_ text: String, _ name: String) {
        let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(ids.count == Set(ids).count, "ids of \(name) are unique: \(ids.sorted())")
    }

    /// To look at: `FAHRPLAN_SAMPLES=samples swift test --filter DefaultThemeTests`.
    private func keep(_ bytes: [UInt8], as name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["FAHRPLAN_SAMPLES"] else { return }
        try Data(bytes).write(to: URL(fileURLWithPath: folder).appending(path: "\(name).html"))
    }
}

/// A template with the samples it is shown with.
struct SamplePage: Sendable, CustomTestStringConvertible {
    let template: String
    let render: @Sendable (TemplateSet) throws -> [(String, [UInt8])]

    var testDescription: String { template }

    init<Model: ViewModel>(_ template: String, _ samples: [(String, Model)]) {
        self.template = template
        render = { set in
            let compiled = set.compile(template, for: Model.self)
            let messages = compiled.diagnostics.map {
                "\($0.location.path) \($0.location.range): \($0.message.english)"
            }
            #expect(messages.isEmpty, "\(messages)")
            let ready = try #require(compiled.value)
            return samples.map { name, model in
                var buffer = ByteBuffer(capacity: 1 << 15)
                ready.render(model, into: &buffer)
                return (name, buffer.bytes)
            }
        }
    }

    static let all = [
        SamplePage(
            "home", [("home", Sample.homeOfMany), ("home-one", Sample.homeOfOne), ("home-bare", Sample.bareHome)]),
        SamplePage(
            "strategy",
            [
                ("strategy", Sample.strategy), ("strategy-preparing", Sample.preparing),
                ("strategy-bare", Sample.bareStrategy),
            ]),
        SamplePage(
            "chapter",
            [
                ("chapter", Sample.chapterPage), ("chapter-figures", Sample.figuresPage),
                ("chapter-bare", Sample.bareChapterPage),
            ]),
        SamplePage(
            "municipalities",
            [("municipalities", Sample.municipalities), ("municipalities-bare", Sample.bareMunicipalities)]),
        SamplePage(
            "municipality", [("municipality", Sample.municipalityPage), ("municipality-bare", Sample.bareMunicipality)]),
        SamplePage("measures", [("measures", Sample.measures), ("measures-bare", Sample.bareMeasures)]),
        SamplePage("measure", [("measure", Sample.measurePage), ("measure-bare", Sample.bareMeasurePage)]),
        SamplePage("field", [("field", Sample.fieldPage), ("field-bare", Sample.bareField)]),
        SamplePage("fahrplan", [("fahrplan", Sample.fahrplan), ("fahrplan-bare", Sample.bareFahrplan)]),
        SamplePage("dashboard", [("dashboard", Sample.dashboardPage), ("dashboard-bare", Sample.bareDashboard)]),
        SamplePage("alignment", [("alignment", Sample.alignmentPage), ("alignment-bare", Sample.bareAlignment)]),
        SamplePage("goals", [("goals", Sample.goals), ("goals-bare", Sample.bareList("Goals", GoalRow.self))]),
        SamplePage(
            "goal",
            [("goal", Sample.page(Sample.goal)), ("goal-bare", Sample.bare(GoalSheet(anchor: "g", title: "A goal")))]),
        SamplePage(
            "indicators",
            [
                ("indicators", Sample.indicators),
                ("indicators-bare", Sample.bareList("Indicators", IndicatorRow.self)),
            ]),
        SamplePage(
            "indicator",
            [
                ("indicator", Sample.page(Sample.indicator("vereine"))),
                ("indicator-bare", Sample.bare(IndicatorSheet(anchor: "i", title: "An indicator"))),
            ]),
        SamplePage(
            "stakeholders",
            [
                ("stakeholders", Sample.stakeholders),
                ("stakeholders-bare", Sample.bareList("Stakeholders", StakeholderRow.self)),
            ]),
        SamplePage(
            "stakeholder",
            [
                ("stakeholder", Sample.page(Sample.stakeholder)),
                ("stakeholder-bare", Sample.bare(StakeholderSheet(anchor: "s", name: "A stakeholder"))),
            ]),
        SamplePage(
            "programmes",
            [
                ("programmes", Sample.programmes),
                ("programmes-bare", Sample.bareList("Programmes", ProgrammeRow.self)),
            ]),
        SamplePage(
            "programme",
            [
                ("programme", Sample.page(Sample.programme)),
                ("programme-bare", Sample.bare(ProgrammeSheet(anchor: "p", title: "A programme"))),
            ]),
        SamplePage(
            "participations",
            [
                ("participations", Sample.participations),
                ("participations-bare", Sample.bareList("Participation", ParticipationRow.self)),
            ]),
        SamplePage(
            "participation",
            [
                ("participation", Sample.page(Sample.participation)),
                ("participation-bare", Sample.bare(ParticipationSheet(anchor: "p", title: "A workshop"))),
            ]),
        SamplePage(
            "sessions",
            [("sessions", Sample.sessions), ("sessions-bare", Sample.bareList("Sessions", SessionRow.self))]),
        SamplePage(
            "session",
            [
                ("session", Sample.page(Sample.session)),
                ("session-bare", Sample.bare(SessionSheet(anchor: "s", title: "A session"))),
            ]),
        SamplePage("page", [("page", Sample.freePage), ("page-bare", Sample.barePage)]),
        SamplePage("not-found", [("not-found", Sample.notFound), ("not-found-bare", Sample.bareNotFound)]),
        SamplePage("forward", [("forward", Sample.forwarding), ("forward-bare", Sample.bareForwarding)]),
        SamplePage("report", [("report", Sample.report), ("report-bare", Sample.bareReport)]),
    ]
}
