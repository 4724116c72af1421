import Diagnostics
import Markup
import Testing

@testable import Templates

struct LookupTests {
    @Test func anAbsentFieldDoesNotFallThrough() {
        let data = Sample(text: "outer", inner: Inner(text: nil), list: [Inner(text: "a"), Inner(text: nil)])
        #expect(render("[{{#inner}}{{text}}{{/inner}}]", [:], data) == "[]")
        #expect(render("[{{#inner}}{{#text}}yes{{/text}}{{^text}}no{{/text}}{{/inner}}]", [:], data) == "[no]")
        #expect(render("{{#list}}[{{text}}]{{/list}}", [:], data) == "[a][]")
    }

    @Test func anOuterFieldIsFoundThroughASectionOfTheSameType() {
        let data = Sample(
            title: "a", inner: Inner(text: "i"), children: [Sample(title: "b", inner: nil), Sample(title: "c")])
        #expect(
            render("{{#inner}}{{#children}}{{title}}{{text}};{{/children}}{{title}}{{text}}{{/inner}}", [:], data)
                == "b;c;ai")
    }

    @Test func aSectionGivesTheOuterValueBack() {
        let data = Sample(
            title: "a", names: ["x", "y"], children: [Sample(title: "b", children: [Sample(title: "c")])])
        let template =
            "{{title}}{{#children}}{{title}}{{#children}}{{title}}{{/children}}{{title}}{{/children}}{{title}}"
        #expect(render(template, [:], data) == "abcba")
        let dots = "{{#names}}{{.}}{{#title}}({{.}}){{/title}}{{.}}{{/names}}"
        #expect(render(dots, [:], data) == "x(a)xy(a)y")
    }

    @Test func aFlagDoesNotHideTheValue() {
        #expect(render("{{#names}}{{#flag}}{{.}}{{/flag}}{{/names}}", [:], Sample(flag: true, names: ["x"])) == "x")
    }

    @Test func aByteOrderMarkIsNoText() {
        let file = SourceFile(
            path: "a.mustache", shownPath: "a.mustache", bytes: [0xEF, 0xBB, 0xBF] + "{{! x }}\ny".utf8)
        let template = TemplateSet([file]).compile("a", for: Sample.self).value
        #expect(template?.text(Sample()) == "y")
    }

    @Test func sectionsOfAnyLengthEndWhereTheyEnd() {
        let data = Sample(title: "t", names: ["x", "y"])
        for count in 1...40 {
            let template =
                "{{^flag}}{{#names}}" + String(repeating: "{{.}}{{title}}", count: count)
                + "{{#flag}}!{{/flag}}{{/names}}.{{/flag}}{{#flag}}!{{/flag}}"
            let expected = ["xt", "yt"].map { String(repeating: $0, count: count) }.joined() + "."
            #expect(render(template, [:], data) == expected)
        }
    }

    @Test func renderingAppends() {
        var buffer = ByteBuffer(capacity: 0)
        buffer.append("before ")
        templates(["a": "{{title}}"]).compile("a", for: Sample.self).value?.render(Sample(), into: &buffer)
        #expect(String(decoding: buffer.bytes, as: UTF8.self) == "before Sample")
    }
}
