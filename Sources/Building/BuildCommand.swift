import Diagnostics
import StrategyModel

/// `fahrplan build` and `fahrplan check`: the pipeline, stage by stage.
package struct BuildCommand {
    private let options: Options
    private let pipeline: Pipeline
    private let world: World

    package init(_ options: Options, pipeline: Pipeline, world: World) {
        self.options = options
        self.pipeline = pipeline
        self.world = world
    }

    /// `writing: false` is `check`: everything but the last two stages.
    package func run(writing: Bool) -> Outcome {
        do {
            return try build(writing: writing)
        } catch {
            world.complain(error.message[options.language] + "\n")
            return .trouble
        }
    }

    private func build(writing: Bool) throws(Trouble) -> Outcome {
        var stopwatch = Stopwatch(world.now)
        if writing { try options.checkPlace(home: world.home) }
        var (built, run) = try made(&stopwatch)
        defer { world.abandon(built) }
        guard let result = built.value, !verdict(run).fails else { return fail(run, writing: writing) }
        guard writing else {
            run.diagnostics += OutputCheck.problems(result.files, shownRoot: options.output)
            if verdict(run).fails { return fail(run, writing: false) }
            report(run)
            return finish(result.figures.text(options.language), stopwatch)
        }
        let tally = try write(result.files, run: &run, &stopwatch)
        guard let tally else { return fail(run, writing: true) }
        return finish(result.figures.text(tally, in: stopwatch.total, options.language), stopwatch)
    }

    /// Everything but the pages' bytes.
    private func made(_ stopwatch: inout Stopwatch) throws(Trouble) -> (Diagnosed<BuildResult?>, Run) {
        stopwatch.begin(.load)
        let tree = try ContentReader(options.content).find()
        let themes = try ThemeReader(besideContent: options.content).read(choice: options.theme)
        let input = BuildInput(
            content: tree.value, themes: themes.value.themes, theme: themes.value.chosen, today: options.today,
            commit: options.commit, readAsset: ContentReader.bytes(of:))
        let built = pipeline.build(input) { stopwatch.begin($0) }
        return (
            built, Run(files: input.files, diagnostics: tree.diagnostics + themes.diagnostics + built.diagnostics)
        )
    }

    /// `nil` if the plan met problems; then nothing was written. All that was found is reported before the first page is
    /// made, and files that a message speaks of are read again for it.
    private func write(
        _ files: [OutputFile], run: inout Run, _ stopwatch: inout Stopwatch
    ) throws(Trouble) -> OutputTally? {
        stopwatch.begin(.plan)
        return try OutputFolder.hold(options.output) { folder throws(Trouble) in
            let plan = try folder.plan(files)
            run.diagnostics += plan.diagnostics
            if verdict(run).fails { return nil }
            report(run)
            run.files = []
            stopwatch.begin(.write)
            return try folder.writer.carryOut(plan.value)
        }
    }

    private func verdict(_ run: Run) -> Verdict { Verdict(run.diagnostics, isStrict: options.isStrict) }

    private func fail(_ run: Run, writing: Bool) -> Outcome {
        report(run)
        if writing, options.format == .text { world.complain(verdict(run).refusal(options.language)) }
        return .problems
    }

    private func report(_ run: Run) {
        switch options.format {
        case .text:
            let report = TextReport(language: options.language, coloured: world.isColoured)
            let text = report.text(run.diagnostics, in: run.files)
            if !text.isEmpty { world.complain(text) }
        case .json:
            world.print(JSONReport(language: options.language).text(run.diagnostics, in: run.files))
        }
    }

    /// Whoever asks for JSON gets nothing else on standard output.
    private func finish(_ figures: String, _ stopwatch: Stopwatch) -> Outcome {
        if options.showsTimings { world.complain(stopwatch.table()) }
        if options.format == .text { world.print(figures + "\n") }
        return .fine
    }
}

/// What a run has found so far, and the files that it speaks of.
private struct Run {
    var files: [SourceFile]
    var diagnostics: [Diagnostic]
}

extension BuildInput {
    fileprivate var files: [SourceFile] { content.files + themes.values.flatMap(\.self) }
}
