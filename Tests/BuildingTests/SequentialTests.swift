import Cores
import Testing

@testable import Building

/// However many cores share the work: the same bytes.
@Suite struct SequentialTests {
    @Test func theSampleIsTheSameOnOneCore() throws {
        let folder = BuiltSite.package.appending(path: "content").path
        let parallel = try BuiltSite(folder: folder)
        let sequential = try Cores.$isSingle.withValue(true) { try BuiltSite(folder: folder) }
        #expect(parallel.files == sequential.files)
        #expect(parallel.diagnostics == sequential.diagnostics)
    }

    /// Texts with everything that cmark-gfm's extensions change their global table for.
    @Test func aHundredTimesOver() throws {
        let sequential = try Cores.$isSingle.withValue(true) { try BuiltSite(texts: Self.texts) }
        #expect(sequential.problems == [])
        #expect(sequential.pages.count > 30)
        for _ in 1...100 {
            let parallel = try BuiltSite(texts: Self.texts)
            #expect(parallel.files == sequential.files)
            #expect(parallel.diagnostics == sequential.diagnostics)
        }
    }

    private static let texts: [String: String] = {
        var texts = [
            "site.yaml": "titel: Viele\n", "pages/impressum.md": "---\ntitel: Impressum\n---\n",
            "strategie.md": "---\ntitel: Strategie\n---\n",
        ]
        for number in 1...30 {
            texts["massnahmen/m\(number).md"] = """
                ---
                titel: Maßnahme \(number)
                status: geplant
                ---

                ~~weg~~ a b~ c a~b https://musterau.example/\(number) und [eine andere](m\(number % 30 + 1).md).
                """
        }
        return texts
    }()
}
