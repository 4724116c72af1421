import Diagnostics

enum FieldTwice {
    static let rule = Rule(
        "field-twice", .error,
        .init(
            de: "Dieselbe Angabe steht zweimal, einmal auf Deutsch und einmal auf Englisch oder in zwei Schreibweisen.",
            en: "The same field stands twice, once in German and once in English or in two spellings."))

    static func message(_ key: String, _ names: [String]) -> Localized {
        let others = names.filter { $0 != key }
        let (german, english) = (others.map { "„\($0)“" }, others.map { "“\($0)”" })
        return .init(
            de: "„\(key)“ steht hier zum zweiten Mal, es ist dasselbe wie \(german.joined(separator: ", "))",
            en: "“\(key)” stands here for the second time, it is the same as \(english.joined(separator: ", "))")
    }

    static let hint = Localized(de: "Löschen Sie eine der beiden Zeilen", en: "Delete one of the two lines")
}
