import Diagnostics
import Testing

@testable import StrategyModel

/// A small site whose files mark their own mistakes. A line that begins with `//` is no part of its file: its carets
/// stand under the offending characters of the line above, and behind them the rule, the German and the English message
/// and, if the test cares, the German hint. `//<3` marks the first three characters, `//<0` a point at the line's start.
struct MarkedSite {
    private var files: [SourceFile] = []
    private var expected: [String] = []
    var today = CivilDay.first(ofMonth: 11, in: 2026)
    var assets: [String] = []
    var language = Language.german

    /// What every site needs, so that a test shows its own file alone.
    private static let frame = [
        "pages/impressum.md": "---\ntitel: Impressum\n---\n",
        "strategie.md": "---\ntitel: Strategie\n---\n",
    ]

    init(_ marked: [String: String]) {
        for (path, text) in MarkedSite.frame where marked[path] == nil { add(path, text) }
        for (path, text) in marked.sorted(by: { $0.key < $1.key }) { add(path, text) }
    }

    mutating func add(bytes: [UInt8], at path: String) {
        files.append(SourceFile(path: path, shownPath: path, bytes: bytes))
    }

    /// One that lies there and cannot be read, which whoever reads files has reported.
    mutating func addUnreadable(at path: String) {
        files.removeAll { $0.path == path }
        files.append(.unreadable(path: path, shownPath: path))
    }

    private mutating func add(_ path: String, _ text: String) {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("//") else {
                lines.append(line)
                continue
            }
            expected.append("\(path):\(lines.count):\(MarkedSite.mark(line.dropFirst(2)))")
        }
        files.append(SourceFile(path: path, shownPath: path, bytes: Array(lines.joined(separator: "\n").utf8)))
    }

    /// `column+length rule | German | English`.
    private static func mark(_ text: Substring) -> String {
        if text.hasPrefix("<") {
            let digits = text.dropFirst().prefix { $0.isNumber }
            return "1+\(digits) " + text.dropFirst(1 + digits.count).drop { $0 == " " }
        }
        let column = text.prefix { $0 != "^" }.count + 3
        let carets = text.drop { $0 != "^" }.prefix { $0 == "^" }
        return "\(column)+\(carets.count) " + text.drop { $0 != "^" }.dropFirst(carets.count).drop { $0 == " " }
    }

    var diagnostics: [Diagnostic] { parsed.flatMap(\.diagnostics) + site.diagnostics }

    var resolved: Site { site.value }

    private var parsed: [Diagnosed<Draft?>] {
        files.filter { $0.path.hasSuffix(".md") }.map { DraftParser.parse($0, language: language) }
    }

    private var site: Diagnosed<Site> {
        let assets = assets.map { Asset(path: $0, shownPath: $0, location: $0, size: 1) }
        let resolution = Resolver.resolve(
            parsed.compactMap(\.value), settings: SiteSettings(), tree: SourceTree(files: files, assets: assets),
            today: today)
        return Diagnosed(resolution.site, resolution.diagnostics)
    }

    /// Whether exactly the marked mistakes are found.
    /// `except`: rules of which this test says nothing.
    func verify(except others: Set<String> = [], sourceLocation: SourceLocation = #_sourceLocation) {
        let found = diagnostics.filter { !others.contains($0.rule.id) }.map(describe)
        let hinted = expected.sorted().map { line in
            let parts = line.components(separatedBy: " | ")
            return parts.count > 3 ? line : parts.joined(separator: " | ")
        }
        let shown = found.sorted().map { line in
            let parts = line.components(separatedBy: " | ")
            let isHinted = hinted.contains { $0.hasPrefix(parts.prefix(3).joined(separator: " | ") + " | ") }
            return (isHinted ? parts : Array(parts.prefix(3))).joined(separator: " | ")
        }
        #expect(shown == hinted, sourceLocation: sourceLocation)
    }

    private func describe(_ diagnostic: Diagnostic) -> String {
        let (location, rule) = (diagnostic.location, diagnostic.rule)
        let bytes = files.first { $0.shownPath == location.path }?.bytes ?? []
        let before = bytes.prefix(location.range.lowerBound)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<before.count], as: UTF8.self).count + 1
        let length = String(decoding: bytes[location.range.clamped(to: 0..<bytes.count)], as: UTF8.self).count
        let words = [rule.id, diagnostic.message.german, diagnostic.message.english, diagnostic.hint?.german]
        return "\(location.path):\(line):\(column)+\(length) " + words.compactMap { $0 }.joined(separator: " | ")
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
