import Diagnostics
import Markup
import Testing

@testable import Templates

/// The data of most tests. It may hold itself, as navigation does, and has what `Inner` has under the same names.
struct Sample: ViewModel {
    var text: String?
    var title = "Sample"
    var html: HTML?
    var flag = false
    var number: Int?
    var names: [String] = []
    var inner: Inner?
    var list: [Inner] = []
    var children: [Sample] = []

    static let members: [Member<Sample>] = [
        .text("text", help, \.text),
        .text("title", help, \.title),
        .html("html", help, \.html),
        .flag("flag", help, \.flag),
        .number("number", help, \.number),
        .texts("names", help, \.names),
        .object("inner", help, \.inner),
        .list("list", help, \.list),
        .list("children", help, \.children),
        .object("first", .init(de: "Das erste | von allen", en: "The first | of all"), \.children.first),
    ]
}

struct Inner: ViewModel {
    var text: String?
    var count = 0
    var deep: Deep?

    static let members: [Member<Inner>] = [
        .text("text", help, \.text),
        .number("count", help, \.count),
        .object("deep", help, \.deep),
    ]
}

struct Deep: ViewModel {
    var word: String?
    var flag = false
    var html: HTML?

    static let members: [Member<Deep>] = [
        .text("word", help, \.word),
        .flag("flag", help, \.flag),
        .html("html", help, \.html),
    ]
}

private let help = Localized(de: "Hilfe", en: "Help")

extension HTML: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(raw: Array(text.utf8)) }
}

func templates(_ texts: [String: String]) -> TemplateSet {
    TemplateSet(
        texts.sorted { $0.key < $1.key }.map { name, text in
            SourceFile(path: "\(name).mustache", shownPath: "theme/\(name).mustache", bytes: Array(text.utf8))
        })
}

/// What `template` makes of `model`, or what is wrong with it.
func render(_ template: String, _ partials: [String: String] = [:], _ model: some ViewModel = Sample()) -> String {
    let set = templates(partials.merging(["main": template]) { $1 })
    let compiled = set.compile("main", for: type(of: model))
    guard let template = compiled.value, set.diagnostics.isEmpty else {
        return shown(set.diagnostics + compiled.diagnostics, partials.merging(["main": template]) { $1 }).joined(
            separator: "\n")
    }
    return template.text(model)
}

extension Template {
    /// What it makes of `model`.
    func text(_ model: Model) -> String {
        var buffer = ByteBuffer(capacity: 16)
        render(model, into: &buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}

/// Everything that is wrong with templates shown with a `Sample`, as `path:line:column: rule: message (hint)`.
func problems(_ texts: [String: String], _ roots: [String] = ["main"], _ language: Language = .english) -> [String] {
    let set = templates(texts)
    let compiled = roots.map { set.compile($0, for: Sample.self) }
    let all = (set.diagnostics + compiled.flatMap(\.diagnostics)).distinct()
    for one in compiled where !one.diagnostics.isEmpty { #expect(one.value == nil) }
    return shown(all, texts, language)
}

private func shown(
    _ diagnostics: [Diagnostic], _ texts: [String: String], _ language: Language = .english
) -> [String] {
    diagnostics.map { diagnostic in
        let name = diagnostic.location.path.dropFirst("theme/".count).dropLast(".mustache".count)
        let before = Array((texts[String(name)] ?? "").utf8.prefix(diagnostic.location.range.lowerBound))
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).count + 1
        let hint = diagnostic.hint.map { " (\($0[language]))" } ?? ""
        return "\(name):\(line):\(column): \(diagnostic.rule.id): \(diagnostic.message[language])\(hint)"
    }
}
