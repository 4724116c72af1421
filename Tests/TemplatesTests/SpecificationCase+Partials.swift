@testable import Templates

extension SpecificationCase {
    static let partials: [Self] = [
        Self("Basic Behavior", "\"{{>p}}\"", "\"from partial\"", ["p": "from partial"]),
        Self("Context", "\"{{>p}}\"", "\"*content*\"", ["p": "*{{text}}*"]) { $0.text = "content" },
        Self("Recursion", "{{>node}}", "X<Y<>>", ["node": "{{title}}<{{#children}}{{>node}}{{/children}}>"]) {
            $0.title = "X"
            $0.children = [Sample(title: "Y")]
        },
        Self("Nested", "{{>outer}}", "*hello world!*", ["outer": "*{{text}} {{>inner}}*", "inner": "{{title}}!"]) {
            $0.text = "hello"
            $0.title = "world"
        },
        Self("In a folder (not in the specification)", "{{>partials/head}}", "head", ["partials/head": "head"]),
        Self("Surrounding Whitespace", "| {{>p}} |", "| \t|\t |", ["p": "\t|\t"]),
        Self("Inline Indentation", "  {{text}}  {{> p}}\n", "  |  >\n>\n", ["p": ">\n>"]) { $0.text = "|" },
        Self("Standalone Line Endings", "|\r\n{{>p}}\r\n|", "|\r\n>|", ["p": ">"]),
        Self("Standalone Without Previous Line", "  {{>p}}\n>", "  >\n  >>", ["p": ">\n>"]),
        Self("Standalone Without Newline", ">\n  {{>p}}", ">\n  >\n  >", ["p": ">\n>"]),
        Self(
            "Standalone Indentation", "\\\n {{>p}}\n/\n", "\\\n |\n <\n->a b<\n->c\n |\n/\n",
            ["p": "|\n{{{html}}}a b{{{html}}}c\n|\n"]
        ) { $0.html = "<\n->" },
        Self(
            "Indentation adds up (not in the specification)", " {{>p}}\n", " {\n\n   x\n   x\n }\n",
            ["p": "{\n\n{{#names}}\n  {{>q}}\n{{/names}}\n}\n", "q": "{{.}}\n"]
        ) { $0.names = ["x", "x"] },
        Self("Padding Whitespace", "|{{> p }}|", "|[]|", ["p": "[]"]),
    ]

    static let inheritance: [Self] = [
        Self("Default", "{{$title}}Default title{{/title}}\n", "Default title\n"),
        Self("Variable", "{{$foo}}default {{text}} content{{/foo}}\n", "default baz content\n") { $0.text = "baz" },
        Self("Triple Mustache", "{{$foo}}default {{{html}}} content{{/foo}}\n", "default <baz> content\n") {
            $0.html = "<baz>"
        },
        Self("Sections", "{{$foo}}default {{#inner}}{{text}}{{/inner}} content{{/foo}}\n", "default qux content\n") {
            $0.inner = Inner(text: "qux")
        },
        Self("Negative Sections", "{{$foo}}default {{^flag}}{{text}}{{/flag}} content{{/foo}}\n", "default 3 content\n")
        {
            $0.text = "3"
        },
        Self("Mustache Injection", "{{$foo}}{{#inner}}{{text}}{{/inner}}{{/foo}}", "{{qux}}") {
            $0.inner = Inner(text: "{{qux}}")
        },
        Self("Inherit", "{{<p}}{{/p}}\n", "default content", ["p": "{{$foo}}default content{{/foo}}"]),
        Self(
            "Overridden content", "{{<p}}{{$title}}sub{{/title}}{{/p}}", "...sub...",
            ["p": "...{{$title}}Default title{{/title}}..."]),
        Self(
            "Data does not override block", "{{<p}}{{$text}}in template{{/text}}{{/p}}", "in template",
            ["p": "{{$text}}in include{{/text}}"]
        ) { $0.text = "in data" },
        Self(
            "Data does not override block default", "{{<p}}{{/p}}", "in include", ["p": "{{$text}}in include{{/text}}"]
        ) { $0.text = "in data" },
        Self(
            "Overridden parent", "test {{<p}}{{$stuff}}override{{/stuff}}{{/p}}", "test override",
            ["p": "{{$stuff}}...{{/stuff}}"]),
        Self(
            "Two overridden parents",
            "test {{<p}}{{$stuff}}override1{{/stuff}}{{/p}} {{<p}}{{$stuff}}override2{{/stuff}}{{/p}}\n",
            "test |override1 default| |override2 default|\n",
            ["p": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"]),
        Self(
            "Override parent with newlines", "{{<p}}{{$b}}\npeaked\n\n:(\n{{/b}}{{/p}}", "peaked\n\n:(\n",
            ["p": "{{$b}}peaking{{/b}}"]),
        Self(
            "Inherit indentation", "{{<p}}{{$n}}hammer time{{/n}}{{/p}}", "stop:\n  hammer time\n",
            ["p": "stop:\n  {{$n}}collaborate and listen{{/n}}\n"]),
        Self(
            "Only one override", "{{<p}}{{$stuff2}}override two{{/stuff2}}{{/p}}", "one, override two",
            ["p": "{{$stuff}}one{{/stuff}}, {{$stuff2}}new default two{{/stuff2}}"]),
        Self("Parent template", "{{>p}}|{{<p}}{{/p}}", "content|content", ["p": "{{$foo}}content{{/foo}}"]),
        Self(
            "Recursion", "{{<p}}{{$foo}}override{{/foo}}{{/p}}", "override override override don't recurse",
            [
                "p": "{{$foo}}default content{{/foo}} {{$bar}}{{<q}}{{/q}}{{/bar}}",
                "q": "{{$foo}}q default content{{/foo}} {{<p}}{{$bar}}don't recurse{{/bar}}{{/p}}",
            ]),
        Self("Multi-level inheritance", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c", levels),
        Self("Multi-level inheritance, no sub child", "{{<parent}}{{/parent}}", "p", levels),
        Self(
            "Block scope", "{{<p}}{{$b}}I say {{text}}.{{/b}}{{/p}}", "I say bananas.",
            ["p": "{{#inner}}{{$b}}You say {{text}}.{{/b}}{{/inner}}"]
        ) {
            $0.text = "apples"
            $0.inner = Inner(text: "bananas")
        },
        Self("Standalone parent", "Hi,\n  {{<p}}{{/p}}\n", "Hi,\n  one\n  two\n", ["p": "one\ntwo\n"]),
        Self(
            "Standalone block", "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n", "Hi,\n  one\n  two\n",
            ["p": "Hi,\n  {{$b}}{{/b}}\n"]),
        Self(
            "Block reindentation", "{{<p}}{{$b}}\n    one\n    two\n{{/b}}{{/p}}\n", "Hi,\n  one\n  two\n",
            ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"]),
        Self(
            "Intrinsic indentation", "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}\n", "Hi,\n  one\n  two\n",
            ["p": "Hi,\n{{$b}}\n  default\n{{/b}}\n"]),
        Self(
            "Nested block reindentation", "{{<p}}{{$nested}}\nthree\n{{/nested}}{{/p}}\n", "one\n  three\nfour\n",
            [
                "p":
                    "{{<q}}{{$block}}\n    one\n      {{$nested}}\n      two\n      {{/nested}}\n    four\n{{/block}}{{/q}}\n",
                "q": "{{$block}}{{/block}}",
            ]),
        Self(
            "Through a partial of the parent (not in the specification)", "{{<p}}{{$t}}mine{{/t}}{{/p}}", "<mine>",
            ["p": "<{{>head}}>", "head": "{{$t}}default{{/t}}"]),
    ]

    private static let levels = [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grand}}{{$a}}o{{/a}}{{/grand}}",
        "grand": "{{$a}}g{{/a}}",
    ]
}
