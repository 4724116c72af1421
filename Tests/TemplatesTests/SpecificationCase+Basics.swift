@testable import Templates

extension SpecificationCase {
    static let comments: [Self] = [
        Self("Inline", "12345{{! Comment Block! }}67890", "1234567890"),
        Self("Multiline", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", "1234567890\n"),
        Self("Standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
        Self("Indented Standalone", "Begin.\n  {{! Indented Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
        Self("Standalone Line Endings", "|\r\n{{! Standalone Comment }}\r\n|", "|\r\n|"),
        Self("Standalone Without Previous Line", "  {{! I'm Still Standalone }}\n!", "!"),
        Self("Standalone Without Newline", "!\n  {{! I'm Still Standalone }}", "!\n"),
        Self("Multiline Standalone", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
        Self("Indented Multiline Standalone", "Begin.\n  {{!\n    Something's\n  }}\nEnd.\n", "Begin.\nEnd.\n"),
        Self("Indented Inline", "  12 {{! 34 }}\n", "  12 \n"),
        Self("Surrounding Whitespace", "12345 {{! Comment Block! }} 67890", "12345  67890"),
        Self("Variable Name Collision", "comments never show: >{{! text }}<", "comments never show: ><") {
            $0.text = "no"
        },
    ]

    static let delimiters: [Self] = [
        Self("Pair Behavior", "{{=<% %>=}}(<%text%>)", "(Hey!)") { $0.text = "Hey!" },
        Self("Special Characters", "({{=[ ]=}}[text])", "(It worked!)") { $0.text = "It worked!" },
        Self(
            "Sections",
            "[\n{{#flag}}\n  {{text}}\n  |text|\n{{/flag}}\n\n{{= | | =}}\n|#flag|\n  {{text}}\n  |text|\n|/flag|\n]\n",
            "[\n  I\n  |text|\n\n  {{text}}\n  I\n]\n"
        ) {
            $0.flag = true
            $0.text = "I"
        },
        Self(
            "Inverted Sections",
            "[\n{{^flag}}\n  {{text}}\n  |text|\n{{/flag}}\n\n{{= | | =}}\n|^flag|\n  {{text}}\n  |text|\n|/flag|\n]\n",
            "[\n  I\n  |text|\n\n  {{text}}\n  I\n]\n"
        ) { $0.text = "I" },
        Self(
            "Partial Inheritance", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n", "[ .yes. ]\n[ .yes. ]\n",
            ["include": ".{{text}}."]
        ) { $0.text = "yes" },
        Self(
            "Post-Partial Behavior", "[ {{>include}} ]\n[ .{{text}}.  .|text|. ]\n",
            "[ .yes.  .yes. ]\n[ .yes.  .|text|. ]\n", ["include": ".{{text}}. {{= | | =}} .|text|."]
        ) { $0.text = "yes" },
        Self("Surrounding Whitespace", "| {{=@ @=}} |", "|  |"),
        Self("Outlying Whitespace (Inline)", " | {{=@ @=}}\n", " | \n"),
        Self("Standalone Tag", "Begin.\n{{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
        Self("Indented Standalone Tag", "Begin.\n  {{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
        Self("Standalone Line Endings", "|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
        Self("Standalone Without Previous Line", "  {{=@ @=}}\n=", "="),
        Self("Standalone Without Newline", "=\n  {{=@ @=}}", "=\n"),
        Self("Pair with Padding", "|{{= @   @ =}}|", "||"),
        Self("Back to the standard, not in the specification", "{{=<% %>=}}<%={{ }}=%>{{={{ }}=}}{{title}}", "Sample"),
    ]

    static let interpolation: [Self] = [
        Self("No Interpolation", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
        Self("Basic Interpolation", "Hello, {{text}}!\n", "Hello, world!\n") { $0.text = "world" },
        Self("No Re-interpolation", "{{text}}: {{number}}", "{{number}}: 7") {
            $0.text = "{{number}}"
            $0.number = 7
        },
        Self("HTML Escaping", "These: {{text}}\n", "These: &amp; &quot; &lt; &gt;\n") { $0.text = "& \" < >" },
        Self("Triple Mustache", "These: {{{html}}}\n", "These: & \" < >\n") { $0.html = "& \" < >" },
        Self("Ampersand", "These: {{&html}}\n", "These: & \" < >\n") { $0.html = "& \" < >" },
        Self("Basic Integer Interpolation", "\"{{number}} miles an hour!\"", "\"85 miles an hour!\"") {
            $0.number = 85
        },
        Self("Basic Null Interpolation", "I ({{text}}) be seen!", "I () be seen!"),
        Self("Triple Mustache Null Interpolation", "I ({{{html}}}) be seen!", "I () be seen!"),
        Self("Ampersand Null Interpolation", "I ({{&html}}) be seen!", "I () be seen!"),
        Self("Dotted Names - Basic Interpolation", "{{inner.text}} == {{#inner}}{{text}}{{/inner}}", "Joe == Joe") {
            $0.inner = Inner(text: "Joe")
        },
        Self("Dotted Names - Triple Mustache Interpolation", "{{{inner.deep.html}}}", "<b>") {
            $0.inner = Inner(deep: Deep(html: "<b>"))
        },
        Self("Dotted Names - Ampersand Interpolation", "{{&inner.deep.html}}", "<b>") {
            $0.inner = Inner(deep: Deep(html: "<b>"))
        },
        Self("Dotted Names - Arbitrary Depth", "{{first.first.inner.deep.word}}", "Phil") {
            $0.children = [Sample(children: [Sample(inner: Inner(deep: Deep(word: "Phil")))])]
        },
        Self("Dotted Names - Broken Chains", "({{inner.deep.word}})", "()") { $0.inner = Inner() },
        Self("Dotted Names - Broken Chain Resolution", "({{first.inner.text}})", "()") {
            $0.children = [Sample()]
            $0.inner = Inner(text: "Jim")
        },
        Self("Dotted Names - Initial Resolution", "{{#first}}{{inner.text}}{{/first}}", "Phil") {
            $0.children = [Sample(inner: Inner(text: "Phil"))]
            $0.inner = Inner(text: "Wrong")
        },
        Self("Dotted Names - Leading Dot", "{{#first}}{{.text}}{{/first}}{{#inner}}{{.text}}{{/inner}}", "Name") {
            $0.children = [Sample()]
            $0.inner = Inner(text: "Name")
            $0.text = "Fail"
        },
        Self("Dotted Names - Context Precedence", "({{#first}}{{inner.text}}{{/first}})", "()") {
            $0.children = [Sample(inner: Inner())]
            $0.inner = Inner(text: "ERROR")
        },
        Self("Dotted Names are never single keys", "({{inner.count}})", "(3)") { $0.inner = Inner(count: 3) },
        Self("Implicit Iterators - Basic Interpolation", "{{#text}}Hello, {{.}}!{{/text}}", "Hello, &lt;!") {
            $0.text = "<"
        },
        Self("Implicit Iterators - Triple Mustache", "{{#html}}Hello, {{{.}}}!{{/html}}", "Hello, <!") {
            $0.html = "<"
        },
        Self("Implicit Iterators - Ampersand", "{{#html}}Hello, {{&.}}!{{/html}}", "Hello, <!") { $0.html = "<" },
        Self("Implicit Iterators - Basic Integer", "{{#number}}{{.}} miles{{/number}}", "0 miles") { $0.number = 0 },
        Self("Interpolation - Surrounding Whitespace", "| {{text}} |", "| --- |") { $0.text = "---" },
        Self("Triple Mustache - Surrounding Whitespace", "| {{{html}}} |", "| --- |") { $0.html = "---" },
        Self("Ampersand - Surrounding Whitespace", "| {{&html}} |", "| --- |") { $0.html = "---" },
        Self("Interpolation - Standalone", "  {{text}}\n", "  ---\n") { $0.text = "---" },
        Self("Triple Mustache - Standalone", "  {{{html}}}\n", "  ---\n") { $0.html = "---" },
        Self("Ampersand - Standalone", "  {{&html}}\n", "  ---\n") { $0.html = "---" },
        Self("Interpolation With Padding", "|{{ text }}|", "|---|") { $0.text = "---" },
        Self("Triple Mustache With Padding", "|{{{ html }}}|", "|---|") { $0.html = "---" },
        Self("Ampersand With Padding", "|{{& html }}|", "|---|") { $0.html = "---" },
    ]
}
