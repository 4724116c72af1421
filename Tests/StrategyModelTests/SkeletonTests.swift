import Diagnostics
import Testing

@testable import StrategyModel

/// What `new` writes into a file can be taken over as it stands.
@Suite struct SkeletonTests {
    private static let cases = Kind.all.flatMap { kind in
        [Language.german, .english].flatMap { language in [true, false].map { (kind, language, $0) } }
    }

    @Test(arguments: cases)
    func withoutItsCommentsIsReadWithoutMistake(kind: Kind, language: Language, isShort: Bool) {
        let text = Self.uncommented(Skeleton.text(of: kind, id: "probe", language: language), isShort: isShort)
        let folder = kind.folders.first.map { $0 + "/" } ?? ""
        let path = kind.name == .strategy ? "strategy.md" : folder + "probe.md"
        let draft = DraftParser.parse(
            SourceFile(path: path, shownPath: path, bytes: Array(text.utf8)), language: language)
        #expect(draft.value != nil)
        #expect(draft.diagnostics.map { "\($0.message.english): \($0.hint?.english ?? "")" } == [], "\(text)")
    }

    @Test func aRecordThatIsNoListHasNoDash() throws {
        let text = Skeleton.text(of: Measure.kind, id: "probe", language: .german)
        #expect(text.contains("# kostenteilung:\n#     schluessel: Anteile"))
        #expect(text.contains("# vor_ort:\n#   - kommune: "))
    }

    @Test func noDashIsProposedForIt() {
        let text = "---\ntitel: A\nkostenteilung:\n  - schluessel: Einwohner\n---\n"
        let draft = DraftParser.parse(
            SourceFile(path: "massnahmen/a.md", shownPath: "massnahmen/a.md", bytes: Array(text.utf8)),
            language: .german)
        #expect(
            draft.diagnostics.map { $0.hint?.german } == [
                "Schreiben Sie in eigener Zeile, eingerückt: schluessel: …"
            ])
    }

    /// Every field, in its short way or in its long one where it has two.
    private static func uncommented(_ text: String, isShort: Bool) -> String {
        let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        let fields = parts[1].split(separator: "\n\n").map { field in
            // The first line says what it is for.
            let ways = field.split(separator: "\n").dropFirst().split { ["# oder:", "# or:"].contains($0) }
            let chosen = (isShort ? ways.first : ways.last) ?? []
            return chosen.map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
        }
        return "---\n" + fields.joined(separator: "\n") + "\n---\n"
    }
}
