import Diagnostics

enum MergeConflict {
    static let rule = Rule(
        "merge-conflict", .error,
        .init(
            de: "In einer Datei steht noch ein Konflikt von Git zwischen zwei Fassungen.",
            en: "A file still holds a conflict of Git between two versions."))

    /// Each at its first line. What else such a file says is said twice, so nobody should read it.
    static func all(in file: SourceFile) -> [Diagnostic] {
        let lines = file.bytes.withUnsafeBufferPointer { bytes in
            bytes.holds("<<<<<<< ") ? ConflictSearch(bytes).found : []
        }
        return lines.map { line in
            Diagnostic(
                rule, at: Location(path: file.shownPath, range: line),
                .init(
                    de: "Hier steht noch ein Konflikt von Git zwischen zwei Fassungen",
                    en: "A conflict of Git between two versions still stands here"),
                hint: .init(
                    de: "Behalten Sie eine der Fassungen, und löschen Sie die Zeilen <<<<<<<, ======= und >>>>>>>",
                    en: "Keep one of the versions, and delete the lines <<<<<<<, ======= and >>>>>>>"))
        }
    }
}

/// Finds `<<<<<<< a`, `=======` and `>>>>>>> b` below each other.
private struct ConflictSearch {
    /// The first line of each.
    private(set) var found: [Range<Int>] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private var open: (line: Range<Int>, hasMiddle: Bool)?
    /// A block of code around the lines may show a conflict on purpose.
    private var fence: Slice<UnsafeBufferPointer<UInt8>>?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            let end = bytes.lineEnd(in: start..<bytes.count) ?? bytes.count
            look(at: start..<end)
            start = end + 1
        }
    }

    private mutating func look(at line: Range<Int>) {
        if open == nil { lookForFence(in: bytes[line]) }
        guard fence == nil else { return }
        if bytes.has("<<<<<<< ", at: line.lowerBound) { return open = (line, false) }
        guard let (first, hasMiddle) = open else { return }
        if hasMiddle, bytes.has(">>>>>>>", at: line.lowerBound) {
            found.append(first)
            open = nil
        } else if line.count == 7, bytes.has("=======", at: line.lowerBound) {
            open = (first, true)
        }
    }

    private mutating func lookForFence(in line: Slice<UnsafeBufferPointer<UInt8>>) {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return }
        let marks = text.prefix { $0 == mark }
        let rest = text[marks.endIndex...].drop { $0 == UInt8(ascii: " ") }
        guard let open = fence else {
            // What the site puts into its own blocks is no example.
            let isOwn = rest.prefix(8).elementsEqual("fahrplan".utf8) { $0 | 0x20 == $1 }
            if marks.count > 2, !isOwn { fence = marks }
            return
        }
        if rest.isEmpty, marks.count >= open.count, open.first == mark { fence = nil }
    }
}
