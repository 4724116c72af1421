import Cores
import Diagnostics
import Foundation
import StrategyModel
import Testing

@testable import Building

/// A site built in memory, and what a reader or a crawler would find in it.
struct BuiltSite {
    let files: [String: [UInt8]]
    let copies: Set<String>
    let diagnostics: [Diagnostic]

    /// The folder of the package.
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// `folder`: below the package, or anywhere.
    init(folder: String, today: String = "2026-11-24") throws {
        let content = try ContentReader(folder).read()
        try self.init(
            BuildInput(
                content: content.value, today: try #require(CivilDay(today)), readAsset: ContentReader.bytes(of:)))
    }

    /// `texts`: by path relative to the content folder.
    init(texts: [String: String], today: String = "2026-11-24") throws {
        let files = texts.map { SourceFile(path: $0.key, shownPath: "content/" + $0.key, bytes: Array($0.value.utf8)) }
        try self.init(BuildInput(content: SourceTree(files: files), today: try #require(CivilDay(today))))
    }

    /// The default theme is compiled once for all tests: without optimisation that takes longer than a small site.
    private static let themes = Memo()

    init(_ input: BuildInput) throws {
        let built = ParsedSite(input, memo: Self.themes.onlyThemes()).resolved().map { $0?.projected().result }
        diagnostics = built.diagnostics
        var (files, copies): ([String: [UInt8]], Set<String>) = ([:], [])
        // Pages are made on all cores, as they are when they are written.
        let made = (built.value?.files ?? []).concurrentMap { (path: $0.path, bytes: $0.bytes) }
        for file in made {
            if let bytes = file.bytes { files[file.path] = bytes } else { copies.insert(file.path) }
        }
        (self.files, self.copies) = (files, copies)
    }

    var problems: [String] {
        diagnostics.filter { $0.severity != .notice }.map {
            "\($0.location.path): \($0.message.english) [\($0.rule.id)]"
        }
    }

    var paths: [String] { files.keys.sorted() + copies.sorted() }

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

    var pages: [(path: String, html: String)] {
        files.keys.filter { $0.hasSuffix(".html") }.sorted().map { ($0, text($0)) }
    }

    /// Links that lead nowhere, ids that stand twice, inline styles, scripts and handlers, what is loaded from elsewhere,
    /// and lists and blocks without content.
    var faults: [String] {
        let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.html.values(of: "id")) })
        return pages.flatMap { path, html -> [String] in
            let own = ids[path] ?? []
            let twice = Dictionary(grouping: own, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            let links = html.values(of: "href").compactMap { broken($0, from: path, ids) }
            let loads = html.values(of: "src").filter { !$0.hasPrefix("data:") }.compactMap {
                broken($0, from: path, ids)
            }
            let inline = [" style=\"", "<script>", " onclick=", " onload=", "javascript:"].filter(html.contains)
            return twice.map { "\(path): id \($0) twice" } + (links + loads).map { "\(path): \($0)" }
                + inline.map { "\(path): holds \($0)" } + html.empties.map { "\(path): empty \($0)" }
        }
    }

    private func broken(_ link: String, from path: String, _ ids: [String: [String]]) -> String? {
        if link.hasPrefix("https://") || link.hasPrefix("http://") || link.hasPrefix("mailto:")
            || link.hasPrefix("data:")
        {
            return nil
        }
        if link.hasPrefix("/") { return "absolute \(link)" }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : ContentPath.resolve(String(parts[0]), from: path) ?? "?"
        guard files[target] != nil || copies.contains(target) else { return "no file for \(link)" }
        if parts.count > 1, !(ids[target] ?? []).contains(String(parts[1])) { return "no anchor for \(link)" }
        return nil
    }
}

extension String {
    fileprivate var empties: [String] {
        let empty = /<(dl|dt|dd|ul|ol|li|p|h[1-6]|div|section|nav|table|tbody|figure)( class="[^"]*")?>\s*<\/\1>/
        return matches(of: empty).map { String($0.output.0) }
    }

    /// The values of an attribute, in order. Attributes are written with double quotes throughout.
    fileprivate func values(of attribute: String) -> [String] {
        var values: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: " \(attribute)=\"") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: "\"") else { break }
            values.append(String(rest[..<end]).replacing("&amp;", with: "&").replacing("&quot;", with: "\""))
            rest = rest[end...]
        }
        return values
    }
}
