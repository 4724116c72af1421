import Building
import Diagnostics
import Foundation
import StrategyModel
import Synchronization
import Testing

@testable import Preview

/// A small site and its preview.
final class Site: Sendable {
    let place: Place
    let preview: RunningPreview
    let log: Log

    /// What the preview said.
    final class Log: Sendable {
        private let text = Mutex("")
        func add(_ more: String) { text.withLock { $0 += more } }
        var all: String { text.withLock { $0 } }
    }

    static let files = [
        "content/site.yaml": "titel: Probe\nherausgeber: Musterau\n",
        "content/index.md": "---\ntitel: Willkommen\n---\n\nHallo.\n",
        "content/strategie.md": "---\ntitel: Strategie Musterau\nphase: in Umsetzung\n---\n\nVorwort.\n",
        "content/massnahmen/bruecke.md":
            "---\nnummer: M-1\ntitel: Neue Brücke\nstatus: geplant\nzeitraum: 2030\nkommunen: [musterau]\n---\n\nErster Stand.\n",
        "content/massnahmen/radweg.md":
            "---\nnummer: M-2\ntitel: Radweg\nstatus: Idee\n---\n\nSiehe [Brücke](bruecke.md).\n",
        "content/massnahmen/entwurf.md": "---\nnummer: M-3\ntitel: Geheimer Plan\nentwurf: ja\n---\n\nNoch nicht.\n",
        "content/kommunen/musterau.md": "---\nname: Musterau\nart: Gemeinde\n---\n\nEin Ort.\n",
        "content/seiten/impressum.md": "---\ntitel: Impressum\n---\n\nMusterau.\n",
        "content/static/notiz.txt": "Notiz\n",
        "content/static/eigen.html": "<!doctype html><title>Eigen</title><p>eigen</p>\n",
        "content/.git/config": "geheim\n",
    ]

    /// Long style sheets take long to be hashed where nothing is optimised.
    static let shortStyles = [
        "themes/default/assets/report.css": "p { color: black }\n",
        "themes/default/assets/not-found.css": "p { color: black }\n",
    ]

    /// Runs `test` on the site of these files, or of the standard ones.
    static func test(
        with more: [String: String] = [:], themes: [String: String] = shortStyles,
        _ change: (inout PreviewOptions) -> Void = { _ in },
        _ test: (Site) async throws -> Void
    ) async throws {
        let place = try Place()
        for (name, text) in files.merging(more.merging(themes) { $1 }, uniquingKeysWith: { $1 }) {
            try place.write(name, text)
        }
        let site = try await Site(place, change)
        do {
            try await test(site)
        } catch {
            await site.preview.stop()
            throw error
        }
        await site.preview.stop()
    }

    private init(_ place: Place, _ change: (inout PreviewOptions) -> Void) async throws {
        let day = try #require(CivilDay(year: 2026, month: 7, day: 1))
        let log = Log()
        var build = Options(today: day, language: .german)
        (build.content, build.output) = (place.at("content"), place.at("output"))
        var options = PreviewOptions(build)
        options.port = 0
        change(&options)
        let clock = Clock(day)
        let world = PreviewWorld(
            print: log.add, complain: log.add, isColoured: false, today: { clock.day },
            now: { Int64(Date().timeIntervalSince1970 * 1e9) }, home: nil, open: { _ in })
        preview = try await WatchCommand(options, world: world).start()
        (self.place, self.log, self.clock) = (place, log, clock)
    }

    let clock: Clock

    final class Clock: Sendable {
        private let value: Mutex<CivilDay>
        init(_ day: CivilDay) { value = Mutex(day) }
        var day: CivilDay { value.withLock { $0 } }
        func set(_ day: CivilDay) { value.withLock { $0 = day } }
    }

    func get(_ target: String, method: String = "GET", headers: [String] = []) async throws -> Client.Answer {
        try await Client.get(preview.port, target, method: method, headers: headers)
    }

    func body(_ target: String) async throws -> String { try await get(target).body }

    /// Waits for what happens behind the answers; so long that only a mistake ever gets there.
    func eventually(
        _ what: Comment, _ location: SourceLocation = #_sourceLocation, _ isTrue: () async throws -> Bool
    ) async throws {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            if try await isTrue() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record(what, sourceLocation: location)
    }

    func output(_ name: String) -> String? { place.read("output/" + name) }
}
