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
    static func recordHint(_ rows: [FieldRow], isItem: Bool, in language: Language) -> Localized {
        guard let first = rows.first(where: \.isRequired) ?? rows.first else { return .same("") }
        let line = (isItem ? "- " : "") + first.name(language) + ": …"
        return .init(
            de: "Schreiben Sie in eigener Zeile, eingerückt: \(line)",
            en: "Write on a line of its own, indented: \(line)")
    }
}
