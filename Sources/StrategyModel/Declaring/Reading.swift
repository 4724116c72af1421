package import Diagnostics
import FrontMatter

/// What happens while one file's front matter is read: what was found wrong and what it refers to.
package struct Reading: Sendable {
    package let file: SourceFile
    /// In which language numbers are written.
    package let language: Language
    /// In which language its keys are written, and so what messages say to write.
    var written: Language
    package var diagnostics: [Diagnostic] = []
    package var mentions: [Mention] = []
    package var files: [FileMention] = []
    private let marks = MarkList()
    /// Of the records that are being read, one in the other.
    private var openMarks: [Mark] = []

    package init(_ file: SourceFile, language: Language) {
        self.file = file
        (self.language, written) = (language, language)
    }

    /// Begins a record that stands at `place`; gives what `endRecord` asks for.
    mutating func beginRecord(at place: Range<Int>) -> Int {
        openMarks.append(Mark(field: 0, range: place))
        return openMarks.count - 1
    }

    /// Of several of the same field the first counts.
    mutating func mark(field: Int, _ range: Range<Int>) { openMarks.append(Mark(field: field, range: range)) }

    /// All marks of the record that began there.
    mutating func endRecord<Owner>(_ start: Int) -> Marks<Owner> {
        defer { openMarks.removeSubrange(start...) }
        return Marks(marks.add(openMarks[start...], written: written))
    }

    /// When the whole file has been read.
    func endMarks() { marks.trim() }

    func location(_ range: Range<Int>) -> Location { Location(path: file.shownPath, range: range) }

    mutating func report(_ rule: Rule, at range: Range<Int>, _ message: Localized, hint: Localized? = nil) {
        diagnostics.append(Diagnostic(rule, at: location(range), message, hint: hint))
    }

    /// The text as it stands in the file, for a message; long ones are cut.
    func quoted(_ node: Node) -> String {
        if case .scalar(let scalar) = node.content { return Reading.shortened(scalar.text) }
        let bytes = file.bytes[node.range.clamped(to: file.bytes.indices)]
        return Reading.shortened(String(decoding: bytes.prefix(200), as: UTF8.self))
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 60 ? String(line.prefix(57)) + "…" : line
    }
}
