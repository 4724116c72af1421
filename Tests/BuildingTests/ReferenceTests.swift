import Foundation
import Testing

@testable import Building

/// `FAHRPLAN_RECORD=1 swift test --filter ReferenceTests` writes the reference anew.
@Suite struct ReferenceTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "docs/reference")

    @Test func theReferenceSaysWhatTheProgramKnows() throws {
        let pages = ReferencePages.all
        if ProcessInfo.processInfo.environment["FAHRPLAN_RECORD"] != nil {
            for page in pages {
                try page.text.write(to: Self.folder.appending(path: page.name), atomically: true, encoding: .utf8)
            }
        }
        for page in pages {
            let written = try String(contentsOf: Self.folder.appending(path: page.name), encoding: .utf8)
            #expect(written == page.text, "docs/reference/\(page.name) is stale")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".md") }
        #expect(files.sorted() == pages.map(\.name).sorted())
    }

    @Test func everyRuleHasOneNameAndBothLanguages() {
        for rule in ReferencePages.rules {
            #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(rule.id)")
            #expect(!rule.summary.german.isEmpty && !rule.summary.english.isEmpty)
            #expect(rule.summary.german != rule.summary.english, "\(rule.id) is not translated")
        }
    }
}
