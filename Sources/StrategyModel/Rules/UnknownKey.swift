import Diagnostics

enum UnknownKey {
    static let rule = Rule(
        "unknown-key", .error,
        .init(
            de:
                "Ein Schlüssel im Kopf der Datei ist nicht bekannt, meist durch einen Tippfehler; sein Wert würde sonst stillschweigend fehlen.",
            en: "A key of the front matter is not known, mostly by a slip; its value would be missing without a word."))

    static func message(_ key: String) -> Localized {
        .init(de: "Unbekannter Schlüssel „\(key)“", en: "Unknown key “\(key)”")
    }

    static func hint(nearest: String?, known: [String]) -> Localized {
        if let nearest { return .init(de: "Meinten Sie „\(nearest)“?", en: "Did you mean “\(nearest)”?") }
        let list = known.joined(separator: ", ")
        return .init(de: "Bekannt sind: \(list)", en: "Known are: \(list)")
    }
}
