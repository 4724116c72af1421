import Diagnostics

/// The kinds of content that `fahrplan new` can begin, with the words for them and their folders.
package enum NewKind: String, Sendable, CaseIterable {
    case page, strategy, chapter, municipality, measure, timeline, field

    package init?(word: String) {
        let word = word.lowercased()
        guard let kind = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
        self = kind
    }

    /// What a user may call it; the first is English, the second German.
    package var words: [String] {
        switch self {
        case .page: ["page", "seite"]
        case .strategy: ["strategy", "strategie"]
        case .chapter: ["chapter", "kapitel"]
        case .municipality: ["municipality", "kommune", "gemeinde"]
        case .measure: ["measure", "massnahme", "maßnahme"]
        case .timeline: ["timeline", "zeitplan"]
        case .field: ["field", "handlungsfeld"]
        }
    }

    /// Where files of the kind may lie; the first is English, the second German. None: `<id>/strategy.md`.
    var folders: [String] {
        switch self {
        case .page: ["pages", "seiten"]
        case .strategy: []
        case .chapter: ["chapters", "kapitel"]
        case .municipality: ["municipalities", "kommunen", "gemeinden"]
        case .measure: ["measures", "massnahmen", "maßnahmen"]
        case .timeline: ["timelines", "zeitplaene", "zeitpläne"]
        case .field: ["fields", "handlungsfelder"]
        }
    }
}

/// One content file to begin: `measure ilzer-land/neue-bruecke`.
package struct NewContent: Sendable, Equatable {
    package let kind: NewKind
    /// The folder of the strategy, if the user named one.
    package let strategy: String?
    package let id: String

    package init(kind: NewKind, strategy: String? = nil, id: String) {
        self.kind = kind
        self.strategy = strategy
        self.id = id
    }

    /// `text`: an id, or a strategy's and an id with `/` between them.
    package init(kind: NewKind, _ text: String) throws(Trouble) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let takesStrategy = kind != .page && kind != .strategy
        guard let id = parts.last, parts.count == 1 || parts.count == 2 && takesStrategy else {
            throw Trouble(
                de: "„\(text)“ ist hier keine Kennung. Beispiel: fahrplan new \(kind.words[1]) neue-bruecke",
                en: "“\(text)” is no id here. Example: fahrplan new \(kind.words[0]) new-bridge")
        }
        for part in parts where part != Slug.of(part) || part.isEmpty {
            let slug = Slug.of(part)
            throw Trouble(
                de: "„\(part)“ taugt nicht als Kennung: erlaubt sind a bis z, Ziffern und Bindestriche"
                    + (slug.isEmpty ? "." : ". Vielleicht „\(slug)“?"),
                en: "“\(part)” does not make an id: it may hold a to z, digits and hyphens"
                    + (slug.isEmpty ? "." : ". Perhaps “\(slug)”?"))
        }
        self.init(kind: kind, strategy: parts.count == 2 ? parts[0] : nil, id: id)
    }
}

/// Names as addresses write them.
enum Slug {
    private static let spelled: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]

    static func of(_ text: String) -> String {
        var slug = ""
        for character in text.lowercased() {
            if let letters = spelled[character] {
                slug += letters
            } else if character.isASCII, character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
        }
        return slug.last == "-" ? String(slug.dropLast()) : slug
    }
}
