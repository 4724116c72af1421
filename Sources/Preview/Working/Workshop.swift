import Building
import Diagnostics
import StrategyModel

/// Builds again whenever something changed: the same functions as `build`, with a memo. One change after the other.
actor Workshop {
    private let options: PreviewOptions
    private let world: PreviewWorld
    private let watcher: any DiskWatcher
    let listeners = Listeners()

    private let executor = QueueExecutor("fahrplan.workshop")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let memo = Memo()
    private var sources: WatchedSources
    private var pictures = PictureReader()
    private var today: CivilDay
    private var edition = Edition()
    private var publisher: Publisher?
    /// Whether the folders could not be read at all the last time.
    private var isStuck = false
    private var building: Findings?
    private var writing: Report?

    /// What the last build found.
    private struct Findings: Equatable {
        var diagnostics: [Diagnostic] = []
        var trouble: Trouble?
    }

    init(_ options: PreviewOptions, world: PreviewWorld, watcher: any DiskWatcher) {
        (self.options, self.world, self.watcher) = (options, world, watcher)
        today = options.isDayFixed ? options.build.today : world.today()
        sources = WatchedSources(
            content: options.build.content, theme: options.build.theme, watch: { watcher.watch($0) }, now: world.now)
    }

    // MARK: What others ask for

    /// The first build. Mistakes in the content are no reason not to begin.
    func begin() throws(Trouble) {
        let publisher = Publisher(folder: options.build.output)
        self.publisher = publisher
        // One task for all results: of two tasks the later may come first.
        Task { [weak self, results = publisher.results] in
            for await result in results { await self?.wrote(result) }
        }
        watcher.keep([], turnings: sources.turnings)
        // Nothing has been looked at yet that could have changed since.
        _ = watcher.drain()
        try sources.refresh(.everything)
        watcher.keep(sources.watchedFolders, turnings: sources.turnings)
        build(since: ContinuousClock.now, summary: nil)
    }

    /// The newest state: with everything that had been written to disk when it was asked for. A file that a program is
    /// just writing is waited for, but not for ever.
    nonisolated func current() async -> Edition {
        var edition = await upToDate()
        let end = ContinuousClock.now + .milliseconds(200)
        while watcher.isBusy, ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(1))
            edition = await upToDate()
        }
        return edition
    }

    private func upToDate() -> Edition {
        update()
        return edition
    }

    /// Builds if anything changed. Returns how long nothing needs to be done unless something changes.
    @discardableResult
    func update() -> Duration {
        let day = options.isDayFixed ? today : world.today()
        var change = watcher.drain()
        change.isUnclear = change.isUnclear || isStuck
        if !change.isEmpty || day != today { take(change, day) }
        // Midnight may come sooner than a clock says that was asleep in between.
        return isStuck ? .seconds(1) : .seconds(30)
    }

    /// Returns when nothing is being written.
    func end() {
        listeners.close()
        publisher?.finish()
        publisher = nil
    }

    // MARK: One change

    private func take(_ change: DiskChange, _ day: CivilDay) {
        let start = ContinuousClock.now
        publisher?.pause()
        defer { publisher?.resume() }
        let (before, folders, turnings) = (sources.value, sources.watchedFolders, sources.turnings)
        let (wasStuck, isNewDay) = (isStuck, day != today)
        today = day
        do throws(Trouble) {
            defer {
                if change.isUnclear || sources.watchedFolders != folders || sources.turnings != turnings {
                    watcher.keep(sources.watchedFolders, turnings: sources.turnings)
                }
            }
            try sources.refresh(change)
            isStuck = false
        } catch {
            isStuck = true
            found(Findings(trouble: error))
            return
        }
        guard wasStuck || isNewDay || sources.value.differs(from: before) else { return }
        if sources.value.assetState != before.assetState { edition.assets += 1 }
        let summary = ChangeSummary.text(before, sources.value, isNewDay: isNewDay, options.build.language)
        build(since: start, summary: summary)
    }

    private func build(since start: ContinuousClock.Instant, summary: String?) {
        if pictures.state != sources.value.assetState { pictures = PictureReader(state: sources.value.assetState) }
        let parsed = ParsedSite(
            BuildInput(
                content: sources.value.content.value, themes: sources.value.themes.value.themes,
                theme: sources.value.themes.value.chosen,
                today: today, readAsset: pictures.read), memo: memo)
        let authors = finished(parsed.resolved(showingDrafts: parsed.hasDrafts))
        if let site = authors.value {
            if site.others != edition.site?.others { edition.assets += 1 }
            edition.site = site
            site.forgetOthers()
        }
        let readers = parsed.hasDrafts ? finished(parsed.resolved()) : authors
        if let site = readers.value { publisher?.publish(site) }
        // What drafts make of it, and what is missing without them.
        let all = parsed.hasDrafts ? authors.diagnostics + readers.diagnostics : readers.diagnostics
        edition.number += 1
        let isGood = authors.value != nil && readers.value != nil
        found(Findings(diagnostics: all), isGood: isGood)
        guard isGood else { return }
        let time = Localized.milliseconds(ContinuousClock.now - start)[options.build.language]
        world.print("\(summary ?? readers.value?.figures.text(options.build.language) ?? "") (\(time))\n")
    }

    /// Nil if there is something that must not be published.
    private func finished(_ resolved: Diagnosed<ResolvedSite?>) -> Diagnosed<ProjectedSite?> {
        var result = resolved.map { $0?.projected() }
        result.diagnostics += sources.value.content.diagnostics + sources.value.themes.diagnostics
        result.diagnostics += result.value?.problems(shownRoot: options.build.output) ?? []
        if Verdict(result.diagnostics, isStrict: options.build.isStrict).fails { result.value = nil }
        return result
    }

    // MARK: What was found

    private func found(_ findings: Findings, isGood: Bool = false) {
        let language = options.build.language
        if let trouble = findings.trouble {
            edition.report = Report(trouble, language)
            if trouble != building?.trouble { world.complain(trouble.message[language] + "\n") }
        } else {
            edition.report = isGood ? writing : Report(findings.diagnostics.filter(isSerious), in: files, language)
            // What has been said already is not said again, but for what stands in the way.
            let known = building?.diagnostics ?? []
            let news =
                isGood ? findings.diagnostics.newElements(since: known) : findings.diagnostics.filter(isSerious)
            if !news.isEmpty {
                let report = TextReport(language: language, coloured: world.isColoured)
                world.complain(report.text(news, in: files))
            }
        }
        if findings.trouble == nil || building == nil { building = findings }
        building?.trouble = findings.trouble
        listeners.tell(edition)
    }

    /// Whether nothing is published because of it.
    private func isSerious(_ diagnostic: Diagnostic) -> Bool {
        Verdict([diagnostic], isStrict: options.build.isStrict).fails
    }

    private var files: [SourceFile] {
        sources.value.content.value.files + sources.value.themes.value.themes.values.flatMap(\.self)
    }

    private func wrote(_ result: Result<[Diagnostic], Trouble>) {
        let (before, language) = (writing, options.build.language)
        switch result {
        case .success(let diagnostics) where diagnostics.contains { $0.severity == .error }:
            writing = Report(diagnostics, in: sources.value.content.value.files, language, isOutputOnly: true)
        case .success: writing = nil
        case .failure(let trouble): writing = Report(trouble, language, isOutputOnly: true)
        }
        guard writing != before else { return }
        if let writing { world.complain(writing.text + "\n") }
        if edition.report == before {
            edition.report = writing
            listeners.tell(edition)
        }
    }
}

extension [Diagnostic] {
    /// Those that do not stand in `old`. Mostly both begin and end alike.
    fileprivate func newElements(since old: [Diagnostic]) -> [Diagnostic] {
        let start = zip(self, old).prefix { $0 == $1 }.count
        let (rest, oldRest) = (dropFirst(start), old.dropFirst(start))
        let end = zip(rest.reversed(), oldRest.reversed()).prefix { $0 == $1 }.count
        let known = Set(oldRest.dropLast(end))
        return rest.dropLast(end).filter { !known.contains($0) }
    }
}

extension Localized {
    fileprivate static func milliseconds(_ time: Duration) -> Localized {
        let tenths = Int((time / .milliseconds(1) * 10).rounded())
        return tenths < 100
            ? Localized(de: "\(tenths / 10),\(tenths % 10) ms", en: "\(tenths / 10).\(tenths % 10) ms")
            : Localized(de: "\(tenths / 10) ms", en: "\(tenths / 10) ms")
    }
}
