import Testing

@testable import Templates

struct RecursionTests {
    private static let tree = Sample(
        title: "a", children: [Sample(title: "b", children: [Sample(title: "c")]), Sample(title: "d")])

    @Test func aTreeIsWalkedFromWithinAnOuterScope() {
        let node = "<li>{{title}}{{#inner}}({{count}}){{/inner}}{{#children}}<ul>{{>node}}</ul>{{/children}}</li>"
        let expected = "<li>a<ul><li>b<ul><li>c</li></ul></li></ul><ul><li>d</li></ul></li>"
        #expect(render("{{>node}}", ["node": node], Self.tree) == expected)
    }

    @Test func twoTypesMayTakeTurns() {
        // `children` in `b` are the page's, so it is the page that becomes smaller from round to round.
        let partials = ["a": "{{title}}{{#list}}{{>b}}{{/list}}", "b": "{{count}}{{#children}}{{>a}}{{/children}}"]
        let data = Sample(
            title: "x", list: [Inner(count: 1)], children: [Sample(title: "y", list: [Inner(count: 2)])])
        #expect(render("{{>a}}", partials, data) == "x1y2")
        let ends = ["a": "{{title}}{{#children}}{{>b}}{{/children}}", "b": "({{#first}}{{>a}}{{/first}})"]
        #expect(render("{{>a}}", ends, Self.tree) == "a(c)()")
    }

    @Test(arguments: [
        "{{>node}}", "{{#flag}}{{>node}}{{/flag}}", "{{#text}}{{>node}}{{/text}}", "{{<node}}{{/node}}",
        "{{#children}}x{{/children}}{{^children}}{{>node}}{{/children}}", "{{#inner}}{{>node}}{{/inner}}",
        "{{>other}}",
    ])
    func whatNeverEndsIsReported(_ node: String) {
        let found = problems(["main": "{{>node}}", "node": node, "other": "{{>node}}"])
        #expect(found.count == 1)
        #expect(found.first?.contains("template-endless-recursion") == true)
    }

    @Test func whatNeverEndsIsFoundBehindTemplatesThatDo() {
        let texts = [
            "main": "{{>tree}}", "other": "{{#inner}}{{>tree}}{{/inner}}{{>node}}",
            "tree": "{{title}}{{#children}}{{>tree}}{{/children}}", "node": "{{>tree}}{{#flag}}{{>node}}{{/flag}}",
        ]
        #expect(problems(texts, ["main"]) == [])
        let found = problems(texts, ["main", "other"])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("node:1:22: template-endless-recursion") == true)
    }

    @Test func manyOrdersOfScopesEnd() {
        let all = "{{#inner}}{{#deep}}{{>p}}{{/deep}}{{/inner}}{{#list}}{{>p}}{{/list}}{{#children}}{{>p}}{{/children}}"
        #expect(problems(["main": "{{>p}}", "p": all]).allSatisfy { $0.contains("template-endless-recursion") })
    }

    @Test func indentationThatGrowsIsStopped() {
        let found = problems(["main": "{{>p}}", "p": "{{#children}}\n  {{>p}}\n{{/children}}\n"])
        #expect(found == [])
        #expect(
            render("{{>p}}", ["p": "{{title}}\n{{#children}}\n  {{>p}}\n{{/children}}\n"], Self.tree)
                == "a\n  b\n    c\n  d\n")
    }
}
