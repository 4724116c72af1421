internal import Diagnostics

enum UnknownBlock {
    static let rule = Rule(
        "template-unknown-block", .error,
        .init(
            de: "Ein Block füllt eine Stelle, die die Elternvorlage nicht hat; sein Inhalt erschiene nirgends.",
            en: "A block fills a place that the parent does not have; its contents would appear nowhere."))

    static func diagnostic(_ name: String, parent: String, among known: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(de: "„\(parent)“ hat keinen Block „\(name)“", en: "“\(parent)” has no block “\(name)”"),
            hint: .hint(nearestTo: name, among: known))
    }
}
