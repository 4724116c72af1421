import Diagnostics
import Testing

@testable import FrontMatter

/// A source and what is found wrong in it, in one text. Lines of the source begin with two spaces; below the line of a
/// mistake stand `> ` and carets under its characters, the rule, and message and hint in German and in English.
/// `→` is a tab, `⍽` a no-break space, `␇` the control character 7, `·` a space in a line of nothing else.
struct Annotated {
    let text: String

    var source: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }
        return lines.map { Self.unescaped(String($0.dropFirst(2))) }.joined(separator: "\n") + "\n"
    }

    init(_ text: String) { self.text = text }

    init(_ source: String, _ diagnostics: [Diagnostic]) {
        var lines: [String] = []
        var start = 0
        var waiting = diagnostics[...]
        for line in Array(source.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            lines.append("  " + Self.escaped(String(decoding: line, as: UTF8.self)))
            while let next = waiting.first, next.location.range.lowerBound <= start + line.count {
                lines += Self.notes(next, line: Array(line), start: start)
                waiting = waiting.dropFirst()
            }
            start += line.count + 1
        }
        lines += waiting.flatMap { Self.notes($0, line: [], start: start) }
        text = lines.map { $0.last == " " ? String($0.trimmingSuffix { $0 == " " }) : $0 }.joined(separator: "\n")
    }

    private static func notes(_ diagnostic: Diagnostic, line: [UInt8], start: Int) -> [String] {
        let range = diagnostic.location.range
        let from = min(range.lowerBound - start, line.count)
        let to = min(range.upperBound - start, line.count)
        let before = String(decoding: line[..<from], as: UTF8.self).count
        let marked = String(decoding: line[from..<max(from, to)], as: UTF8.self).count
        let carets = String(repeating: " ", count: before) + String(repeating: "^", count: max(marked, 1))
        let severity = diagnostic.severity == .error ? "" : "\(diagnostic.severity) "
        return [
            "> \(carets) \(severity)[\(diagnostic.rule.id)]",
            "> de: \(diagnostic.message.german)", ">     \(escaped(diagnostic.hint?.german ?? ""))",
            "> en: \(diagnostic.message.english)", ">     \(escaped(diagnostic.hint?.english ?? ""))",
        ]
    }

    private static func escaped(_ text: String) -> String {
        if text.allSatisfy({ $0 == " " }) { return String(repeating: "·", count: text.count) }
        return String(
            text.map { character in character == " " ? " " : signs.first { $0.value == character }?.key ?? character })
    }

    private static func unescaped(_ text: String) -> String { String(text.map { signs[$0] ?? $0 }) }

    private static let signs: [Character: Character] = ["→": "\t", "⍽": "\u{A0}", "␇": "\u{7}", "·": " "]
}

extension String {
    fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> Substring {
        var end = self[...]
        while let last = end.last, drops(last) { end = end.dropLast() }
        return end
    }
}

/// Reads a Markdown file and expects these mistakes, at these places, in these words, and no others.
func expectMistakes(_ annotated: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let expected = Annotated(annotated)
    let found = FrontMatterReader.markdown(file(expected.source)).diagnostics
    #expect(Annotated(expected.source, found).text == annotated, sourceLocation: sourceLocation)
}

/// The same for a file that is YAML from its first line on.
func expectMistakesInYAML(_ annotated: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let expected = Annotated(annotated)
    let found = FrontMatterReader.yaml(file(expected.source)).diagnostics
    #expect(Annotated(expected.source, found).text == annotated, sourceLocation: sourceLocation)
}
