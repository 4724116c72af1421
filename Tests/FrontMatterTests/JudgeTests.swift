import Diagnostics
import Testing

@testable import FrontMatter

/// Whatever we accept, Yams reads to the same structure and text; whatever we refuse does not crash.
@Suite struct JudgeTests {
    @Test func generatedDocuments() {
        var generator = Generator(seed: 1)
        for _ in 0..<1500 {
            let document = Array(generator.document().utf8)
            let errors = FrontMatterReader.yaml(file(document)).diagnostics.filter { $0.severity == .error }
            if let error = errors.first {
                let text = String(decoding: document, as: UTF8.self).debugDescription
                Issue.record("refused: \(error.message.english) at \(error.location.range)\n\(text)")
            }
            if let objection = Judge.objection(to: document) { Issue.record("\(objection)") }
        }
    }

    /// The range of every key and scalar holds its text, quotes included.
    @Test func ranges() {
        var generator = Generator(seed: 2)
        for _ in 0..<300 {
            let document = Array(generator.document().utf8)
            check(FrontMatterReader.yaml(file(document)).value, in: document)
        }
    }

    private func check(_ mapping: Mapping, in document: [UInt8]) {
        for entry in mapping.entries {
            let key = String(decoding: document[entry.keyRange], as: UTF8.self)
            #expect(key == entry.key || key == "\"\(entry.key)\"" || key == "'\(entry.key)'")
            check(entry.value, in: document)
        }
    }

    private func check(_ node: Node, in document: [UInt8]) {
        let text = String(decoding: document[node.range], as: UTF8.self)
        switch node.content {
        case .mapping(let mapping):
            check(mapping, in: document)
        case .sequence(let items):
            #expect(text.hasPrefix("[") && text.hasSuffix("]") || text.hasPrefix("-"))
            for item in items { check(item, in: document) }
        case .scalar(let scalar):
            switch scalar.style {
            case .plain:
                #expect(text.split(whereSeparator: \.isWhitespace) == scalar.text.split(whereSeparator: \.isWhitespace))
            case .singleQuoted: #expect(text.count > 1 && text.hasPrefix("'") && text.hasSuffix("'"))
            case .doubleQuoted: #expect(text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\""))
            case .literal: #expect(text.hasPrefix("|"))
            case .folded: #expect(text.hasPrefix(">"))
            }
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func mutatedDocuments(part: UInt64) {
        var generator = Generator(seed: 100 + part)
        var accepted = 0
        for _ in 0..<1000 {
            let document = generator.mutated(Array(generator.document().utf8))
            if let objection = Judge.objection(to: document) { Issue.record("\(objection)") }
            if FrontMatterReader.yaml(file(document)).diagnostics.isEmpty { accepted += 1 }
        }
        #expect(accepted > 100, "hardly anything was compared")
    }

    @Test func lineBreaksAndMark() {
        var generator = Generator(seed: 7)
        for _ in 0..<300 {
            let document = generator.document()
            for lineBreak in ["\r\n", "\r"] {
                let text = String(document.flatMap { $0 == "\n" ? lineBreak : String($0) })
                if let objection = Judge.objection(to: Array(("\u{FEFF}" + text).utf8)) { Issue.record("\(objection)") }
            }
        }
    }

    @Test func anyBytes() {
        var random = Seeded(state: 9)
        for _ in 0..<2000 {
            let bytes = (0..<random.below(60)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            _ = FrontMatterReader.markdown(file(bytes))
            if let objection = Judge.objection(to: bytes) { Issue.record("\(objection)") }
        }
    }
}

func file(_ bytes: [UInt8]) -> SourceFile { SourceFile(path: "a.md", shownPath: "content/a.md", bytes: bytes) }
func file(_ text: String) -> SourceFile { file(Array(text.utf8)) }
