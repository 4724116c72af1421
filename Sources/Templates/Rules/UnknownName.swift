internal import Diagnostics

enum UnknownName {
    static let rule = Rule(
        "template-unknown-name", .error,
        .init(
            de: "Eine Vorlage nennt etwas, das es an dieser Stelle nicht gibt; die Stelle bliebe leer.",
            en: "A template names something that does not exist at this place; the place would stay empty."))

    /// `here`: the names of the innermost type. `known`: those and all around.
    static func diagnostic(_ name: String, among known: [String], here: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(de: "„\(name)“ gibt es hier nicht", en: "There is no “\(name)” here"),
            hint: .hint(nearestTo: name, among: known, orAllOf: here))
    }
}
