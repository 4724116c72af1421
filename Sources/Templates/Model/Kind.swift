internal import Diagnostics

/// What a template may do with a member.
public enum Kind: Sendable, Hashable, CaseIterable {
    case text, html, flag, number, object, list, texts

    /// With an article, for a message.
    var phrase: Localized {
        switch self {
        case .text: .init(de: "ein Text", en: "a text")
        case .html: .init(de: "fertiges HTML", en: "finished HTML")
        case .flag: .init(de: "ein Ja oder Nein", en: "a yes or no")
        case .number: .init(de: "eine Zahl", en: "a number")
        case .object: .init(de: "ein Objekt", en: "an object")
        case .list: .init(de: "eine Liste", en: "a list")
        case .texts: .init(de: "eine Liste von Texten", en: "a list of texts")
        }
    }
}
