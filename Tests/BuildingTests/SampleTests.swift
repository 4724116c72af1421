import Diagnostics
import Foundation
import StrategyModel
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

    /// Sums of "Landkreis Musterau", added up by hand and by another program from its files.
    @Test func theSumsOfMusterau() throws {
        let tree = try ContentReader(Self.folder).read().value
        let drafts = tree.files.filter { $0.path.hasPrefix("musterau/") && $0.path.hasSuffix(".md") }
            .compactMap { DraftParser.parse($0, language: .german).value }
        let today = try #require(CivilDay("2026-11-24"))
        let site = Resolver.resolve(drafts, settings: SiteSettings(), tree: tree, today: today).site
        let relations = try #require(site.strategies.first)
        let sum = RollUp(MeasureList(relations.measures))
        #expect(sum.planned == Money(cents: 2_412_000_00))
        #expect(sum.actual == Money(cents: 951_932_55))
        #expect(sum.funding == Money(cents: 1_128_000_00))
        #expect(sum.ownShare == Money(cents: 1_286_000_00))
        #expect(
            sum.years.map { [$0.year ?? 0, ($0.planned?.cents ?? 0) / 100, ($0.funding?.cents ?? 0) / 100] } == [
                [2025, 184_000, 71_800], [2026, 799_000, 442_800], [2027, 630_000, 303_000], [2028, 556_000, 239_200],
                [2029, 198_000, 71_200], [0, 45_000, 0],
            ])
        let shares = relations.members.map { place in
            "\(place.record.name) \(relations.burdens(of: place.id).map(\.part.amount).reduce(.zero, +).cents / 100)"
        }
        #expect(
            shares == [
                "Probstein 150000", "Altenmuster 110500", "Neumuster 116000", "Beispielbach 77250", "Vorlagen 51375",
                "Entwurfshausen 35500", "Platzhalting 5625", "Attrappendorf 3750",
            ])
    }
}
