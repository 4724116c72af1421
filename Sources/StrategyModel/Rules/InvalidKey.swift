import Diagnostics

/// AGS, ARS and postcodes: official keys made of digits.
enum InvalidKey {
    static let rule = Rule(
        "invalid-key", .error,
        .init(
            de:
                "Ein Gemeindeschlüssel (AGS), Regionalschlüssel (ARS) oder eine Postleitzahl hat falsche Zeichen, eine falsche Länge oder passt nicht zur Kommune.",
            en:
                "A municipality key (AGS), regional key (ARS) or postcode has wrong characters, a wrong length, or does not fit the municipality."
        ))

    static func message(_ text: String, _ name: Localized) -> Localized {
        .init(
            de: "„\(text)“ ist kein gültiger Wert für: \(name.german)",
            en: "“\(text)” is no valid value for: \(name.english)")
    }
}
