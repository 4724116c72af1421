@testable import Templates

extension SpecificationCase {
    static let sections: [Self] = [
        Self("Truthy", "\"{{#flag}}This should be rendered.{{/flag}}\"", "\"This should be rendered.\"") {
            $0.flag = true
        },
        Self("Falsey", "\"{{#flag}}This should not be rendered.{{/flag}}\"", "\"\""),
        Self("Null is falsey", "\"{{#text}}This should not be rendered.{{/text}}\"", "\"\""),
        Self("Empty texts are falsey (not in the specification)", "\"{{#text}}No{{/text}}\"", "\"\"") { $0.text = "" },
        Self("Zero is there (not in the specification)", "\"{{#number}}Yes{{/number}}\"", "\"Yes\"") { $0.number = 0 },
        Self("Context", "\"{{#inner}}Hi {{text}}.{{/inner}}\"", "\"Hi Joe.\"") { $0.inner = Inner(text: "Joe") },
        Self("Parent contexts", "\"{{#inner}}{{title}}, {{text}}, {{first.title}}{{/inner}}\"", "\"foo, bar, baz\"") {
            $0.title = "foo"
            $0.text = "wrong"
            $0.inner = Inner(text: "bar")
            $0.children = [Sample(title: "baz")]
        },
        Self("Variable test", "\"{{#text}}{{.}} is {{text}}{{/text}}\"", "\"bar is bar\"") { $0.text = "bar" },
        Self(
            "List Contexts",
            "{{#children}}{{#list}}{{deep.word}}{{count}}.{{#names}}{{title}}{{count}}{{.}}.{{/names}}{{/list}}{{/children}}",
            "a1.A1x.A1y."
        ) {
            $0.children = [
                Sample(title: "A", names: ["x", "y"], list: [Inner(count: 1, deep: Deep(word: "a"))])
            ]
        },
        Self("List", "\"{{#list}}{{count}}{{/list}}\"", "\"123\"") { $0.list = (1...3).map { Inner(count: $0) } },
        Self("Empty List", "\"{{#list}}Yay lists!{{/list}}\"", "\"\""),
        Self("Strings Not Lists", "\"{{#text}}foo{{/text}}\"", "\"foo\"") { $0.text = "123" },
        Self(
            "Doubled", "{{#flag}}\n* first\n{{/flag}}\n* {{text}}\n{{#flag}}\n* third\n{{/flag}}\n",
            "* first\n* second\n* third\n"
        ) {
            $0.flag = true
            $0.text = "second"
        },
        Self("Nested (Truthy)", "| A {{#flag}}B {{#flag}}C{{/flag}} D{{/flag}} E |", "| A B C D E |") {
            $0.flag = true
        },
        Self("Nested (Falsey)", "| A {{#flag}}B {{#flag}}C{{/flag}} D{{/flag}} E |", "| A  E |"),
        Self("Implicit Iterator - String", "\"{{#names}}({{.}}){{/names}}\"", "\"(a)(b)(c)\"") {
            $0.names = ["a", "b", "c"]
        },
        Self("Implicit Iterator - HTML Escaping", "\"{{#names}}({{.}}){{/names}}\"", "\"(&amp;)(&quot;)\"") {
            $0.names = ["&", "\""]
        },
        Self("Dotted Names - Truthy", "\"{{#inner.deep.flag}}Here{{/inner.deep.flag}}\"", "\"Here\"") {
            $0.inner = Inner(deep: Deep(flag: true))
        },
        Self("Dotted Names - Falsey", "\"{{#inner.deep.flag}}Here{{/inner.deep.flag}}\"", "\"\"") {
            $0.inner = Inner(deep: Deep())
        },
        Self("Dotted Names - Broken Chains", "\"{{#inner.deep.flag}}Here{{/inner.deep.flag}}\"", "\"\"") {
            $0.inner = Inner()
        },
        Self("Surrounding Whitespace", " | {{#flag}}\t|\t{{/flag}} | \n", " | \t|\t | \n") { $0.flag = true },
        Self("Internal Whitespace", " | {{#flag}} {{! Important }}\n {{/flag}} | \n", " |  \n  | \n") {
            $0.flag = true
        },
        Self("Indented Inline Sections", " {{#flag}}YES{{/flag}}\n {{#flag}}GOOD{{/flag}}\n", " YES\n GOOD\n") {
            $0.flag = true
        },
        Self("Standalone Lines", "| This Is\n{{#flag}}\n|\n{{/flag}}\n| A Line\n", "| This Is\n|\n| A Line\n") {
            $0.flag = true
        },
        Self("Indented Standalone Lines", "| This Is\n  {{#flag}}\n|\n  {{/flag}}\n| A\n", "| This Is\n|\n| A\n") {
            $0.flag = true
        },
        Self("Standalone Line Endings", "|\r\n{{#flag}}\r\n{{/flag}}\r\n|", "|\r\n|") { $0.flag = true },
        Self("Standalone Without Previous Line", "  {{#flag}}\n#{{/flag}}\n/", "#\n/") { $0.flag = true },
        Self("Standalone Without Newline", "#{{#flag}}\n/\n  {{/flag}}", "#\n/\n") { $0.flag = true },
        Self("Padding", "|{{# flag }}={{/ flag }}|", "|=|") { $0.flag = true },
    ]

    static let inverted: [Self] = [
        Self("Falsey", "\"{{^flag}}This should be rendered.{{/flag}}\"", "\"This should be rendered.\""),
        Self("Null", "\"{{^text}}This should be rendered.{{/text}}\"", "\"This should be rendered.\""),
        Self("Truthy", "\"{{^flag}}This should not be rendered.{{/flag}}\"", "\"\"") { $0.flag = true },
        Self("Truthy - Strings", "\"{{^text}}This should not be {{text}}.{{/text}}\"", "\"\"") { $0.text = "x" },
        Self("Context", "\"{{^inner}}Hi {{title}}.{{/inner}}\"", "\"\"") { $0.inner = Inner() },
        Self("List", "\"{{^list}}{{number}}{{/list}}\"", "\"\"") { $0.list = [Inner(), Inner()] },
        Self("Empty List", "\"{{^list}}Yay lists!{{/list}}\"", "\"Yay lists!\""),
        Self("Every other kind, absent", "{{^html}}h{{/html}}{{^number}}n{{/number}}{{^names}}s{{/names}}", "hns"),
        Self("Every other kind, present", "{{^html}}h{{/html}}{{^number}}n{{/number}}{{^names}}s{{/names}}", "") {
            $0.html = "h"
            $0.number = 0
            $0.names = [""]
        },
        Self(
            "Doubled", "{{^flag}}\n* first\n{{/flag}}\n* {{text}}\n{{^flag}}\n* third\n{{/flag}}\n",
            "* first\n* second\n* third\n"
        ) { $0.text = "second" },
        Self("Nested (Falsey)", "| A {{^flag}}B {{^flag}}C{{/flag}} D{{/flag}} E |", "| A B C D E |"),
        Self("Nested (Truthy)", "| A {{^flag}}B {{^flag}}C{{/flag}} D{{/flag}} E |", "| A  E |") { $0.flag = true },
        Self("Dotted Names - Truthy", "\"{{^inner.deep.flag}}Not Here{{/inner.deep.flag}}\"", "\"\"") {
            $0.inner = Inner(deep: Deep(flag: true))
        },
        Self("Dotted Names - Falsey", "\"{{^inner.deep.flag}}Not Here{{/inner.deep.flag}}\"", "\"Not Here\"") {
            $0.inner = Inner(deep: Deep())
        },
        Self("Dotted Names - Broken Chains", "\"{{^inner.deep.flag}}Not Here{{/inner.deep.flag}}\"", "\"Not Here\""),
        Self("Surrounding Whitespace", " | {{^flag}}\t|\t{{/flag}} | \n", " | \t|\t | \n"),
        Self("Internal Whitespace", " | {{^flag}} {{! Important }}\n {{/flag}} | \n", " |  \n  | \n"),
        Self("Indented Inline Sections", " {{^flag}}NO{{/flag}}\n {{^flag}}WAY{{/flag}}\n", " NO\n WAY\n"),
        Self("Standalone Lines", "| This Is\n{{^flag}}\n|\n{{/flag}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
        Self("Standalone Indented Lines", "| This Is\n  {{^flag}}\n|\n  {{/flag}}\n| A\n", "| This Is\n|\n| A\n"),
        Self("Standalone Line Endings", "|\r\n{{^flag}}\r\n{{/flag}}\r\n|", "|\r\n|"),
        Self("Standalone Without Previous Line", "  {{^flag}}\n^{{/flag}}\n/", "^\n/"),
        Self("Standalone Without Newline", "^{{^flag}}\n/\n  {{/flag}}", "^\n/\n"),
        Self("Padding", "|{{^ flag }}={{/ flag }}|", "|=|"),
    ]
}
