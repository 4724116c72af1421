import Foundation
import Testing

@testable import Building

/// The sample in `content/`, from end to end.
@Suite struct SampleTests {
    private static let folder = BuiltSite.package.appending(path: "content").path
    /// Built once for all that is looked at: the sample is large.
    private static let sample = Result { try BuiltSite(folder: folder) }

    @Test func buildsWithoutAWarningTodayAndInFiveYears() throws {
        for site in [try Self.sample.get(), try BuiltSite(folder: Self.folder, today: "2031-11-24")] {
            #expect(site.problems == [])
            #expect(site.faults == [])
            #expect(site.pages.count > 100)
        }
    }

    @Test func everyPageIsMarkedAsASample() throws {
        let site = try Self.sample.get()
        for (path, html) in site.pages {
            #expect(html.contains("Beispielinhalt, kein amtliches Angebot"), "\(path)")
            #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
        }
    }

    @Test func theReportsStandAlone() throws {
        let site = try Self.sample.get()
        let reports = site.pages.filter { $0.path.hasSuffix("/bericht.html") }
        #expect(
            reports.map(\.path) == [
                "ilzer-land/bericht.html", "landkreis-meissen/bericht.html", "muenchen/bericht.html",
                "musterau/bericht.html",
            ])
        for (path, html) in reports {
            let links = html.matches(of: /\s(?:href|src)="([^"]*)"/).map { String($0.1) }
            let foreign = links.filter {
                !$0.hasPrefix("#") && !$0.hasPrefix("data:") && !$0.hasPrefix("https://") && !$0.hasPrefix("http://")
                    && !$0.hasPrefix("mailto:")
            }
            #expect(foreign == [], "\(path)")
        }
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let (one, other) = (try Self.sample.get(), try BuiltSite(folder: Self.folder))
        #expect(one.files == other.files)
    }

    /// Only pages that show lateness or today's line may change from one day to the next.
    @Test func tomorrowFewPagesChange() throws {
        let (today, tomorrow) = (try Self.sample.get(), try BuiltSite(folder: Self.folder, today: "2026-11-25"))
        let changed = today.files.filter { tomorrow.files[$0.key] != $0.value }.keys.sorted()
        let others = changed.filter { path in
            !path.contains("/fahrplan") && !path.hasSuffix("/stand.html") && !path.hasSuffix("/bericht.html")
        }
        #expect(others == [])
    }
}
