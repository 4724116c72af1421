import Diagnostics

/// Reads one file from its first line to its last. What it knows of YAML lies in the extensions, one per construct.
///
/// Between two nodes of a block the reader stands at the first character of a line that says something
/// (not blank, not a comment), or at the end. `column` is how far in that is, so every block is a loop of the form
/// "while the column is greater than my parent's", and the end is simply a line with column -1.
struct Reader {
    /// Deeper nesting is refused: the reader calls itself once per level.
    static let deepest = 64

    let source: Source
    let path: String
    var diagnostics: [Diagnostic] = []
    var line: Line { didSet { nextLine = source.line(at: line.next) } }
    /// Whoever reads a line looks at the next one, most of them twice.
    private(set) var nextLine: Line
    var position: Int
    var depth = 0
    /// Where brackets opened that are not closed yet, and what went wrong between them.
    var openBrackets: [Int] = []
    var isFlowBroken = false
    var hasTabInFlow = false
    /// A bracket was left open and its contents were given up: its late `]` is no second mistake.
    var expectsStrayBracket = false
    private var lineStarts: [Int]?

    init(_ file: SourceFile, range: Range<Int>) {
        source = Source(bytes: file.bytes, end: range.upperBound)
        path = file.shownPath
        position = range.lowerBound
        line = source.line(at: range.lowerBound)
        nextLine = source.line(at: line.next)
    }

    var isAtEnd: Bool { position >= source.end }
    var column: Int { isAtEnd ? -1 : position - line.start }

    mutating func report(_ mistake: Mistake) {
        let location = Location(path: path, range: mistake.range)
        diagnostics.append(Diagnostic(mistake.rule, at: location, mistake.message, hint: mistake.hint))
    }

    mutating func moveToNextLine() { moveToLine(nextLine) }

    mutating func moveToLine(at start: Int) { moveToLine(source.line(at: start)) }

    /// Goes to the first line from `first` on that says something. Lines indented by tabs are reported, one message
    /// for lines that follow each other, and left out.
    private mutating func moveToLine(_ first: Line) {
        var candidate = first
        var reportedTab = false
        while candidate.start < source.end {
            if let tab = candidate.tab {
                if !reportedTab { report(.tabIndentation(at: tab, in: candidate, source)) }
                reportedTab = true
            } else if !candidate.isBlank, source[candidate.content] != UInt8(ascii: "#") {
                line = candidate
                position = candidate.content
                return
            }
            candidate = source.line(at: candidate.next)
        }
        position = source.end
    }

    /// Leaves out what is indented more than `parent`: it belongs to something that was already reported.
    mutating func skipDeeper(than parent: Int) {
        skipLines { reader, line in line.isBlank || line.tab != nil || line.indent > parent || reader.isComment(line) }
    }

    /// Goes on where a quote or bracket left open must have ended: at a key or an item no deeper than `parent`.
    mutating func skipToKey(notDeeperThan parent: Int) {
        skipLines { reader, line in
            line.isBlank || line.tab != nil || line.indent > parent
                || !reader.source.isItem(line.content)
                    && !reader.source.looksLikeKey(from: line.content, to: line.end)
                    && reader.source.tightColon(from: line.content, to: line.end) == nil
        }
    }

    private mutating func skipLines(while skips: (Reader, Line) -> Bool) {
        var next = line.next
        while next < source.end {
            let candidate = source.line(at: next)
            guard skips(self, candidate) else { break }
            next = candidate.next
        }
        moveToLine(at: next)
    }

    func isComment(_ line: Line) -> Bool { source[line.content] == UInt8(ascii: "#") }

    /// From 1. The table is made for the first message that needs it.
    mutating func lineNumber(of offset: Int) -> Int {
        let starts = lineStarts ?? makeLineStarts()
        lineStarts = starts
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func makeLineStarts() -> [Int] {
        var starts = [0]
        var next = source.line(at: 0).next
        while next < source.end {
            starts.append(next)
            next = source.line(at: next).next
        }
        return starts
    }
}
