import Diagnostics
import Testing

@testable import Templates

/// Whatever stands in a template, reading it ends, and what can be compiled can be rendered.
struct HostileTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#list}}", "{{/list}}", "{{#children}}", "{{/children}}", "{{^flag}}", "{{/flag}}",
        "{{text}}", "{{{html}}}", "{{&html}}", "{{.}}", "{{#names}}", "{{/names}}", "{{>a}}", "{{>b}}", "{{<a}}",
        "{{/a}}", "{{<b}}", "{{/b}}", "{{$x}}", "{{/x}}", "{{$y}}", "{{/y}}", "{{! c }}", "{{=<% %>=}}", "<%={{ }}=%>",
        "{{=| |=}}", "|=", "\n", "\r\n", "  ", "x", "ä", "\u{FEFF}", "=", "}", "{", "{{inner.deep.word}}",
        "{{first.title}}",
    ]

    private static let data = Sample(
        text: "t", html: "h", flag: true, names: ["n"], inner: Inner(deep: Deep(word: "w")), list: [Inner()],
        children: [Sample(title: "c", children: [Sample()])])

    @Test(arguments: 0..<8) func randomTemplatesEnd(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<300 {
            let files = ["a", "b", "main"].map { name -> SourceFile in
                var bytes: [UInt8] = []
                for _ in 0..<Int.random(in: 0..<25, using: &random) {
                    if Int.random(in: 0..<40, using: &random) == 0 {
                        bytes.append(UInt8.random(in: 0...255, using: &random))
                    }
                    bytes += Self.pieces.randomElement(using: &random).map { Array($0.utf8) } ?? []
                }
                return SourceFile(path: "\(name).mustache", shownPath: "\(name).mustache", bytes: bytes)
            }
            let set = TemplateSet(files)
            let compiled = set.compile("main", for: Sample.self)
            let isWhole = (set.diagnostics + compiled.diagnostics).allSatisfy { $0.severity != .error }
            if isWhole { #expect(compiled.value != nil) }
            for diagnostic in set.diagnostics + compiled.diagnostics {
                let file = files.first { $0.shownPath == diagnostic.location.path }
                #expect(diagnostic.location.range.upperBound <= file?.bytes.count ?? 0)
            }
            _ = compiled.value?.text(Self.data)
        }
    }

    @Test(arguments: [
        "{{", "{{{", "{{!", "{{=", "{{#a}}", "{{/a}}", "{{$a}}{{/a}}\n", "{{<a}}", "{{#a}}{{/b}}", "{{#a}}{{#b}}{{/a}}",
        "}}",
        "\n", " ", "{{={{ }}=}}", "{{^flag}}", "{{>main}}", "{{#flag}}{{>main}}{{/flag}}", "{{text", "{{{text}}",
        "{{<main}}{{$a}}{{/a}}{{/main}}", "{{xyz}}",
    ])
    func muchOfTheSameEnds(_ piece: String) {
        let text = String(repeating: piece, count: 5_000)
        let set = templates(["main": text])
        _ = set.compile("main", for: Sample.self)
    }
}

/// A generator of random numbers that gives the same ones on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
