import Diagnostics

enum WrongType {
    static let rule = Rule(
        "wrong-type", .error,
        .init(
            de: "Wo ein einzelner Wert stehen soll, steht eine Liste oder eine Gruppe, oder umgekehrt.",
            en: "A list or a group stands where a single value should, or the other way round."))

    static func message(expected name: Localized) -> Localized {
        .init(de: "Hier wird erwartet: \(name.german)", en: "Expected here: \(name.english)")
    }

    /// `isItem`: of a list, so that a dash goes before it.
    static func recordHint(_ rows: [FieldRow], isItem: Bool) -> Localized {
        guard let first = rows.first(where: \.isRequired) ?? rows.first else { return .same("") }
        let dash = isItem ? "- " : ""
        return .init(
            de: "Schreiben Sie in eigener Zeile, eingerückt: \(dash)\(first.german): …",
            en: "Write on a line of its own, indented: \(dash)\(first.key): …")
    }
}
