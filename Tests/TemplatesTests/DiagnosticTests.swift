import Diagnostics
import Testing

@testable import Templates

struct DiagnosticTests {
    /// A template named `main`, and everything that is wrong with it.
    private static let cases: [(String, [String])] = [
        (
            "<h1>{{titel}}</h1>",
            ["main:1:7: template-unknown-name: There is no “titel” here (Did you mean “title”?)"]
        ),
        (
            "ä\n  {{#list}}{{xyz}}{{/list}}",
            ["main:2:14: template-unknown-name: There is no “xyz” here (Known here are: text, count, deep)"]
        ),
        (
            "{{inner.deep.wort}}",
            ["main:1:14: template-unknown-name: There is no “wort” here (Did you mean “word”?)"]
        ),
        (
            "{{#inner}}{{.title}}{{/inner}}",
            [
                "main:1:14: template-unknown-name: There is no “title” here (Known here are: text, count, deep)"
            ]
        ),
        // One mistake, one message: nothing inside can be judged.
        (
            "{{#lists}}{{count}}{{nothing}}{{/lists}}{{titel}}",
            [
                "main:1:4: template-unknown-name: There is no “lists” here (Did you mean “list”?)",
                "main:1:43: template-unknown-name: There is no “titel” here (Did you mean “title”?)",
            ]
        ),
        (
            "{{html}}",
            ["main:1:3: template-wrong-kind: “html” is finished HTML (Write three braces: {{{html}}})"]
        ),
        (
            "{{{text}}} {{&number}}",
            [
                "main:1:4: template-wrong-kind: “text” is a text, not HTML (Write two braces: {{text}})",
                "main:1:15: template-wrong-kind: “number” is a number, not HTML (Write two braces: {{number}})",
            ]
        ),
        (
            "{{inner}}{{flag}}{{{list}}}{{names}}",
            [
                "main:1:3: template-wrong-kind: “inner” is an object and cannot be printed (Write a section: {{#inner}}…{{/inner}})",
                "main:1:12: template-wrong-kind: “flag” is a yes or no and cannot be printed (Write a section: {{#flag}}…{{/flag}})",
                "main:1:21: template-wrong-kind: “list” is a list and cannot be printed (Write a section: {{#list}}…{{/list}})",
                "main:1:30: template-wrong-kind: “names” is a list of texts and cannot be printed (Write a section: {{#names}}…{{/names}})",
            ]
        ),
        (
            "{{list.count}}{{first.text.x}}",
            [
                "main:1:3: template-wrong-kind: “list” is a list, a dot leads nowhere (Write a section: {{#list}}…{{/list}})",
                "main:1:23: template-wrong-kind: “first.text” is a text, a dot leads nowhere",
            ]
        ),
        (
            "{{.}}{{#list}}{{.}}{{/list}}",
            [
                "main:1:3: template-wrong-kind: The dot does not stand for a text or a number here (Name a field)",
                "main:1:17: template-wrong-kind: The dot does not stand for a text or a number here (Name a field)",
            ]
        ),
        (
            "{{>foot}}\n{{<foot}}{{/foot}}",
            [
                "main:1:4: template-missing: There is no template “foot” (Known here are: head, main)",
                "main:2:4: template-missing: There is no template “foot” (Known here are: head, main)",
            ]
        ),
        (
            "{{<head}}{{$titel}}x{{/titel}}{{$title}}y{{/title}}{{/head}}",
            ["main:1:13: template-unknown-block: “head” has no block “titel” (Did you mean “title”?)"]
        ),
        (
            "{{<head}}\n  text {{title}}\n{{/head}}",
            [
                "main:2:3: template-ignored-content: This stands within “head” outside all blocks and is not printed (Put it into a block {{$name}}…{{/name}})"
            ]
        ),
        (
            "{{#list}}\n{{count}}{{nothing}}\n",
            ["main:1:1: template-unclosed-section: “list” is not closed ({{/list}} is missing)"]
        ),
        (
            "{{#list}}{{#deep}}{{word}}{{/list}}",
            ["main:1:10: template-unclosed-section: “deep” is not closed ({{/deep}} is missing)"]
        ),
        (
            "{{#list}}{{count}}{{/lists}}{{title}}",
            ["main:1:19: template-wrong-close: “lists” is not open here (What is open closes with {{/list}})"]
        ),
        (
            "{{#list}}{{/deep}}{{count}}{{/list}}{{/list}}",
            [
                "main:1:10: template-wrong-close: “deep” is not open here (What is open closes with {{/list}})",
                "main:1:37: template-wrong-close: “list” is not open here (There is nothing to close here)",
            ]
        ),
        (
            "a {{title b {{text}} {{{html}} {{#flag} {{/flag}} {{title",
            [
                "main:1:3: template-unclosed-tag: The tag “{{title” is not closed (Close it with }})",
                "main:1:22: template-unclosed-tag: The tag “{{{html” is not closed (Close it with }}})",
                "main:1:32: template-unclosed-tag: The tag “{{#flag” is not closed (Close it with }})",
                "main:1:51: template-unclosed-tag: The tag “{{title” is not closed (Close it with }})",
            ]
        ),
        (
            "{{#list}}{{! a comment {{/list}",
            ["main:1:10: template-unclosed-tag: The tag “{{!” is not closed (Close it with }})"]
        ),
        (
            "{{}}{{# }}{{/ }}{{title text}}",
            [
                "main:1:1: template-bad-tag: The name is missing in “{{}}” (Write exactly one name, without spaces in it)",
                "main:1:5: template-bad-tag: The name is missing in “{{# }}” (Write exactly one name, without spaces in it)",
                "main:1:11: template-bad-tag: The name is missing in “{{/ }}” (Write exactly one name, without spaces in it)",
                "main:1:17: template-bad-tag: “{{title text}}” holds more than one name (Write exactly one name, without spaces in it)",
            ]
        ),
        (
            "{{=<%=}} {{=<% %>}} {{= a b c =}}\n{{=|\n{{title}}",
            [
                "main:1:1: template-bad-delimiters: “{{=<%=}}” does not name two new delimiters (Write for example {{=<% %>=}})",
                "main:1:10: template-bad-delimiters: “{{=<% %>}} {{= a b c =}}” does not name two new delimiters (Write for example {{=<% %>=}})",
                "main:2:1: template-bad-delimiters: “{{=|” does not name two new delimiters (Write for example {{=<% %>=}})",
            ]
        ),
        (
            String(repeating: "{{#flag}}", count: 65),
            [
                "main:1:577: template-too-large: More than 64 sections within each other (Split the template)"
            ]
        ),
    ]

    @Test(arguments: cases) func english(_ template: String, _ expected: [String]) {
        let texts = ["main": template, "head": "{{$title}}{{/title}}"]
        #expect(problems(texts) == expected)
        let isWarning = expected[0].contains("template-ignored-content")
        #expect((templates(texts).compile("main", for: Sample.self).value != nil) == isWarning)
    }

    @Test func germanIsSpokenToo() {
        let found = problems(
            ["main": "{{titel}}{{html}}{{{text}}}{{list}}{{#flag}}{{/x}}{{>foo}}", "foot": "{{<main}}x{{/main}}{{.}}"],
            ["main", "foot"], .german)
        #expect(
            found == [
                "foot:1:10: template-ignored-content: Das steht in „main“ außerhalb aller Blöcke und wird nicht ausgegeben (Setzen Sie es in einen Block {{$name}}…{{/name}})",
                "main:1:45: template-wrong-close: „x“ ist hier nicht offen (Was offen ist, schließt mit {{/flag}})",
                "main:1:54: template-missing: Die Vorlage „foo“ gibt es nicht (Meinten Sie „foot“?)",
                "main:1:3: template-unknown-name: „titel“ gibt es hier nicht (Meinten Sie „title“?)",
                "main:1:12: template-wrong-kind: „html“ ist fertiges HTML (Schreiben Sie drei Klammern: {{{html}}})",
                "main:1:21: template-wrong-kind: „text“ ist ein Text und kein HTML (Schreiben Sie zwei Klammern: {{text}})",
                "main:1:30: template-wrong-kind: „list“ ist eine Liste und lässt sich nicht ausgeben (Schreiben Sie einen Abschnitt: {{#list}}…{{/list}})",
                "foot:1:22: template-wrong-kind: Der Punkt steht hier nicht für einen Text oder eine Zahl (Nennen Sie ein Feld)",
            ])
    }

    @Test func aMistakeInAPartialIsReportedOnce() {
        let texts = ["a": "{{>head}}", "b": "{{#children}}{{>head}}{{/children}}{{>head}}", "head": "{{titel}}"]
        #expect(
            problems(texts, ["a", "b"]) == [
                "head:1:3: template-unknown-name: There is no “titel” here (Did you mean “title”?)"
            ])
    }

    @Test func aMissingRootIsReportedWhereItWouldBe() {
        let compiled = templates(["page": ""]).compile("pages", for: Sample.self)
        #expect(compiled.value == nil)
        #expect(compiled.diagnostics.map(\.location.path) == ["theme/pages.mustache"])
        #expect(compiled.diagnostics.map(\.rule.id) == ["template-missing"])
    }

    @Test func whatNoTemplateUsesIsNotCompiledButParsed() {
        #expect(problems(["main": "x", "other": "{{titel}}"]) == [])
        #expect(problems(["main": "x", "other": "{{#a}}"]).count == 1)
    }

    @Test func includingWithoutMeasureIsStopped() {
        var texts = ["main": "{{<p0}}{{$b}}{{$b}}{{title}}{{/b}}{{/b}}{{/p0}}", "p60": "{{$b}}{{/b}}"]
        for level in 0..<60 {
            let next = "p\(level + 1)"
            texts["p\(level)"] =
                "{{<\(next)}}{{$b}}{{$c\(level)}}{{/c\(level)}}{{$b}}x{{/b}}{{/b}}{{/\(next)}}{{>\(next)}}"
        }
        _ = problems(texts)
    }

    @Test(arguments: [
        ("{{inner..count}}", "main:1:9"), ("{{inner.}}", "main:1:9"), ("{{..}}", "main:1:4"), ("{{.no}}", "main:1:4"),
    ])
    func dotsWithoutANameBetweenAreReportedThere(_ template: String, _ place: String) {
        let found = problems(["main": template])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(place + ": template-unknown-name") == true)
    }

    @Test func whatIsFoundStandsInTheOrderOfTheFiles() {
        let names = (100..<200).map { "t\($0)" }
        let set = templates(Dictionary(uniqueKeysWithValues: names.map { ($0, "{{#a}}{{>no}}") }))
        let paths = names.map { "theme/\($0).mustache" }
        #expect(set.diagnostics.filter { $0.rule == UnclosedSection.rule }.map(\.location.path) == paths)
        #expect(set.names == names)
    }

    @Test func ruleNamesAreUnique() {
        #expect(Set(TemplateRules.all.map(\.id)).count == TemplateRules.all.count)
    }
}
