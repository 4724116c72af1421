import CMarkGFM
import Diagnostics

@testable import MarkdownKit

func file(_ bytes: [UInt8]) -> SourceFile { SourceFile(path: "a.md", shownPath: "a.md", bytes: bytes) }

func parse(_ markdown: String) -> Diagnosed<Body> {
    let file = file(Array(markdown.utf8))
    return MarkdownParser.parse(file, body: 0..<file.bytes.count)
}

/// The filled body as text, an embed as `[embed n]`.
func html(_ body: Body, _ filling: Filling = Filling()) -> String {
    body.parts(filling).map {
        switch $0 {
        case .html(let html): String(decoding: html.bytes, as: UTF8.self)
        case .embed(let index): "[embed \(index)]\n"
        }
    }.joined()
}

func html(_ markdown: String, _ filling: Filling = Filling()) -> String { html(parse(markdown).value, filling) }

/// What our writer makes of it in cmark's own way.
func plain(_ markdown: [UInt8]) -> String {
    let file = file(markdown)
    let body = MarkdownParser.parse(file, body: 0..<file.bytes.count, style: .plain).value
    return html(body, .plain)
}

/// What cmark's own renderer makes of it.
func judge(_ markdown: [UInt8]) -> String {
    let file = file(markdown)
    return file.bytes.withUnsafeBufferPointer { bytes in
        let source = Source(shownPath: "", bytes: bytes, body: 0..<bytes.count)
        return CMark.shared.withTree(of: source.text, isUTF8: false) { root, extensions in
            guard let text = cmark_render_html(root, CMark.options, extensions) else { return "" }
            return String(cString: text)
        }
    } ?? ""
}

/// Problems as `rule at „offending text“: message | hint`, the way a marker test reads them.
func problems(_ markdown: String, _ language: Language = .german) -> [String] {
    let bytes = Array(markdown.utf8)
    return parse(markdown).diagnostics.map {
        let text = String(decoding: bytes[$0.location.range], as: UTF8.self)
        let hint = $0.hint.map { " | " + $0[language] } ?? ""
        return "\($0.rule.id) at \($0.location.range.lowerBound) «\(text)»: \($0.message[language])\(hint)"
    }
}

/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
