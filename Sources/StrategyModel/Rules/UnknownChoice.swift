import Diagnostics

enum UnknownChoice {
    static let rule = Rule(
        "unknown-value", .error,
        .init(
            de: "Ein Wort steht nicht in der Liste der erlaubten Wörter, etwa bei status oder prioritaet.",
            en: "A word is not in the list of allowed words, such as those of status or priority."))

    /// For `kind:`.
    static func kind(_ text: String, at location: Location, in language: Language) -> Diagnostic {
        let words = Kind.all.map { [$0.name.rawValue, $0.title.german, $0.title.english] }
        let labels = Kind.all.map { language == .german ? $0.title.german : $0.name.rawValue }
        return Diagnostic(
            rule, at: location, message(text, .init(de: "Inhaltsart", en: "kind")),
            hint: hint(text, words: words, labels: labels))
    }

    static func message(_ text: String, _ name: Localized) -> Localized {
        .init(de: "Unbekannter Wert „\(text)“ für \(name.german)", en: "Unknown value “\(text)” for \(name.english)")
    }

    /// `labels`: what to write for each of them.
    static func hint(_ text: String, words: [[String]], labels: [String]) -> Localized {
        let list = labels.joined(separator: ", ")
        let allowed = Localized(de: "Erlaubt sind: \(list)", en: "Allowed are: \(list)")
        guard let nearest = Spelling.nearest(to: text, among: Array(words.joined())),
            let index = words.firstIndex(where: { $0.contains(nearest) })
        else { return allowed }
        return .init(
            de: "Meinten Sie „\(labels[index])“? \(allowed.german)",
            en: "Did you mean “\(labels[index])”? \(allowed.english)")
    }
}
