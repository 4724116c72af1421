internal import Diagnostics

enum BadTag {
    static let rule = Rule(
        "template-bad-tag", .error,
        .init(
            de: "Zwischen den Klammern steht kein Name oder mehr als einer.",
            en: "Between the braces stands no name, or more than one."))

    static func diagnostic(_ text: String, isEmpty: Bool, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            isEmpty
                ? .init(de: "In „\(text)“ fehlt der Name", en: "The name is missing in “\(text)”")
                : .init(de: "„\(text)“ enthält mehr als einen Namen", en: "“\(text)” holds more than one name"),
            hint: .init(
                de: "Schreiben Sie genau einen Namen ohne Leerzeichen",
                en: "Write exactly one name, without spaces in it"))
    }
}
