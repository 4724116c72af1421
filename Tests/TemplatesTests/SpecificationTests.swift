import Testing

@testable import Templates

/// One case of the Mustache specification (https://github.com/mustache/spec), with typed data in place of its own.
///
/// Left out, because here data is typed and every name is checked:
/// - context misses and missing partials (`Context Misses`, `Failed Lookup`): a mistake, not an empty text;
/// - three braces around texts and numbers: only what is declared as HTML is printed as it is;
/// - decimals, lists of numbers and lists of lists: no member is of such a kind;
/// - `Implicit Iterator - Root-level`: the root is always a view model;
/// - lambdas and dynamic names, which the specification has as options.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let expected: String
    var partials: [String: String] = [:]
    var data = Sample()

    init(
        _ name: String, _ template: String, _ expected: String, _ partials: [String: String] = [:],
        _ fill: (inout Sample) -> Void = { _ in }
    ) {
        self.name = name
        self.template = template
        self.expected = expected
        self.partials = partials
        fill(&data)
    }

    var testDescription: String { name }
}

struct SpecificationTests {
    @Test(arguments: SpecificationCase.comments) func comments(_ one: SpecificationCase) { check(one) }
    @Test(arguments: SpecificationCase.delimiters) func delimiters(_ one: SpecificationCase) { check(one) }
    @Test(arguments: SpecificationCase.interpolation) func interpolation(_ one: SpecificationCase) { check(one) }
    @Test(arguments: SpecificationCase.sections) func sections(_ one: SpecificationCase) { check(one) }
    @Test(arguments: SpecificationCase.inverted) func inverted(_ one: SpecificationCase) { check(one) }
    @Test(arguments: SpecificationCase.partials) func partials(_ one: SpecificationCase) { check(one) }
    @Test(arguments: SpecificationCase.inheritance) func inheritance(_ one: SpecificationCase) { check(one) }

    private func check(_ one: SpecificationCase) {
        #expect(render(one.template, one.partials, one.data) == one.expected)
    }

    @Test func deeplyNestedContexts() {
        let line = "{{title}}{{#inner}}{{count}}{{#deep}}{{word}}{{#word}}{{.}}{{word}}{{count}}{{title}}{{/word}}"
        let data = Sample(title: "1", inner: Inner(count: 2, deep: Deep(word: "3")))
        #expect(render(line + "{{/deep}}{{count}}{{/inner}}{{title}}", [:], data) == "123332121")
    }
}
