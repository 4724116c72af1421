/// A diagnostic ready to be shown: its place worked out, the line it stands in at hand.
public struct Finding: Sendable, Equatable {
    public let diagnostic: Diagnostic
    /// Absent where a file as a whole is meant, or a folder, or a file that cannot be read any more.
    public let position: Position?
    public let line: SourceLine?
    /// The characters of `line` that are meant, from 0; may be empty, and may be the place behind the last.
    public let marked: Range<Int>

    /// Every diagnostic once, sorted by file, then by place.
    public static func all(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> [Finding] {
        let sources = Dictionary(files.map { ($0.shownPath, $0) }) { first, _ in first }
        var findings: [Finding] = []
        var open: (path: String, index: LineIndex, number: Int, line: SourceLine)?
        for diagnostic in Set(diagnostics).sorted(by: isOrdered) {
            let (path, range) = (diagnostic.location.path, diagnostic.location.range)
            // A file with many mistakes is read and taken apart once, and so is a long line.
            let known = open?.path == path ? open?.index : nil
            guard let index = known ?? sources[path]?.held.value.map({ LineIndex($0.bytes) }) else {
                findings.append(Finding(diagnostic: diagnostic, position: nil, line: nil, marked: 0..<0))
                continue
            }
            let number = index.line(of: range.lowerBound)
            let isOpen = open?.path == path && open?.number == number
            let line = isOpen ? open?.line ?? index.sourceLine(number) : index.sourceLine(number)
            open = (path, index, number, line)
            let start = line.index(of: range.lowerBound)
            // The end of a range lies behind its last character.
            let end = range.isEmpty ? start : line.index(of: range.upperBound - 1) + 1
            findings.append(
                Finding(
                    diagnostic: diagnostic, position: Position(line: number, column: start + 1), line: line,
                    marked: start..<max(start, min(end, line.characters.count))))
        }
        return findings
    }

    private static func isOrdered(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
        if one.location.path != other.location.path { return one.location.path < other.location.path }
        let places = [one, other].map { [$0.location.range.lowerBound, $0.location.range.upperBound] }
        if places[0] != places[1] { return places[0].lexicographicallyPrecedes(places[1]) }
        if one.severity != other.severity { return one.severity > other.severity }
        let texts = [one, other].map { [$0.rule.id, $0.message.english, $0.message.german, $0.hint?.english ?? ""] }
        return texts[0].lexicographicallyPrecedes(texts[1])
    }
}
