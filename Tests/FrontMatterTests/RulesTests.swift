import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct RulesTests {
    @Test func everyRuleOnce() {
        let rules = FrontMatterReader.rules
        #expect(Set(rules.map(\.id)).count == rules.count)
        #expect(
            rules.map(\.id) == [
                "missing-start-marker", "missing-end-marker", "second-document", "yaml-directive", "not-a-pair",
                "missing-space", "duplicate-key", "mixed-list-and-keys", "complex-key", "wrong-indentation",
                "tab-indentation", "invisible-character", "nested-too-deep", "unquoted-colon", "list-in-line",
                "block-text", "comment-in-value", "comment-as-value", "open-quote", "text-after-value",
                "unknown-escape", "open-bracket",
                "misplaced-comma", "comma-between-digits", "pair-in-brackets", "yaml-anchor", "yaml-alias", "yaml-tag",
                "reserved-character",
            ])
    }

    /// Over thousands of broken documents: every rule is one of the list, no message ends in a full stop, every
    /// place lies in the file, no two messages are about the same place.
    @Test func everyMessage() {
        var generator = Generator(seed: 42)
        var found: Set<String> = []
        for _ in 0..<1500 {
            let bytes = generator.mutated(Array(generator.document().utf8))
            let diagnostics = FrontMatterReader.yaml(file(bytes)).diagnostics
            for diagnostic in diagnostics {
                found.insert(diagnostic.rule.id)
                #expect(diagnostic.location.range.upperBound <= bytes.count)
                #expect(!diagnostic.message.german.hasSuffix(".") && !diagnostic.message.english.hasSuffix("."))
                #expect(diagnostic.hint != nil && !diagnostic.message.german.contains("\n"))
            }
            let places = diagnostics.filter { $0.rule.id != "invisible-character" }.map(\.location)
            #expect(Set(places).count == places.count, "\(diagnostics.map(\.message.english))")
        }
        let known = Set(FrontMatterReader.rules.map(\.id))
        #expect(found.isSubset(of: known))
        #expect(found.count > 15)
    }
}
