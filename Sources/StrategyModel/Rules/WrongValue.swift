import Diagnostics

enum WrongValue {
    static let rule = Rule(
        "wrong-value", .error,
        .init(
            de: "Ein Wert lässt sich nicht lesen: Es ist keine Zahl, kein Datum, kein Geldbetrag, keine Adresse.",
            en: "A value cannot be read: it is no number, date, amount of money or address."))

    static func message(_ text: String, isNo name: Localized) -> Localized {
        .init(
            de: "„\(text)“ ist nicht zu lesen als: \(name.german)", en: "“\(text)” cannot be read as: \(name.english)")
    }
}
