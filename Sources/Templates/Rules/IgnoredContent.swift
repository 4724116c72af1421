internal import Diagnostics

enum IgnoredContent {
    static let rule = Rule(
        "template-ignored-content", .warning,
        .init(
            de: "In einer Elternvorlage steht etwas außerhalb aller Blöcke; es wird nicht ausgegeben.",
            en: "Something stands within a parent tag outside all blocks; it is not printed."))

    static func diagnostic(parent: String, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "Das steht in „\(parent)“ außerhalb aller Blöcke und wird nicht ausgegeben",
                en: "This stands within “\(parent)” outside all blocks and is not printed"),
            hint: .init(
                de: "Setzen Sie es in einen Block {{$name}}…{{/name}}", en: "Put it into a block {{$name}}…{{/name}}"))
    }
}
