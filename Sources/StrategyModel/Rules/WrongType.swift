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

    static func recordHint(_ rows: [FieldRow]) -> Localized {
        let shown = rows.prefix(3)
        return .init(
            de: "Schreiben Sie eingerückt darunter, zum Beispiel: "
                + shown.map { "\($0.german): \($0.example.german)" }.joined(separator: " / "),
            en: "Write indented below, for example: .same("
                + shown.map { ")\($0.key): \($0.example.english)" }.joined(separator: " / "))
    }
}
