/// A language that Fahrplan speaks: in its messages and in the pages it writes.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case german = "de"
    case english = "en"
}

/// One text in every language that Fahrplan speaks.
public struct Localized: Sendable, Hashable {
    public let german: String
    public let english: String

    public init(de german: String, en english: String) {
        self.german = german
        self.english = english
    }

    public subscript(language: Language) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }
}
