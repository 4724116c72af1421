import Foundation
import Testing
import Theming

@testable import Building

/// The starter site's pages, byte for byte. `FAHRPLAN_RECORD=1 swift test --filter GoldenTests` records them anew; a
/// recorded page that no longer exists fails.
@Suite struct GoldenTests {
    private static let folder = BuiltSite.package.appending(path: "Tests/BuildingTests/Golden")
    private static let recorded = [
        "index.html", "massnahmen/dorftreff.html", "massnahmen/index.html", "kommunen/musterdorf.html",
        "kapitel/ausgangslage.html",
        "handlungsfelder/leben-im-ort.html", "fahrplan.html", "bericht.html", "404.html",
    ]

    /// `day`: when the site was begun.
    private func starter(on day: String = "2025-06-30", today: String = "2026-11-24") throws -> BuiltSite {
        let texts = Starter.files(asOf: day).filter { $0.path.hasPrefix("content/") }.map {
            (String($0.path.dropFirst(8)), $0.text)
        }
        return try BuiltSite(texts: Dictionary(uniqueKeysWithValues: texts), today: today)
    }

    @Test func pagesAreAsRecorded() throws {
        let site = try starter()
        let expected =
            Self.recorded.map { (name: $0.replacing("/", with: "_"), text: site.text($0)) }
            + [(name: "paths.txt", text: site.paths.joined(separator: "\n") + "\n")]
        if ProcessInfo.processInfo.environment["FAHRPLAN_RECORD"] != nil {
            for (name, text) in expected {
                try text.write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
            }
        }
        for (name, text) in expected {
            let golden = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            #expect(golden == text, "\(name) differs; look at it, then record it anew")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { !$0.hasPrefix(".") }
        #expect(names.sorted() == expected.map(\.name).sorted())
    }

    @Test func theStarterIsWithoutFault() throws {
        let site = try starter()
        #expect(site.problems == [])
        #expect(site.faults == [])
    }

    /// Whoever begins a site is not told that it is out of date.
    @Test(arguments: ["2026-11-24", "2027-02-28", "2031-12-31"]) func aNewSiteIsUpToDate(day: String) throws {
        #expect(try starter(on: day, today: day).diagnostics == [])
    }
}
