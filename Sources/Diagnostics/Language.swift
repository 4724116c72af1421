/// A language that Fahrplan speaks: in its messages and in the pages it writes.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case german = "de"
    case english = "en"
}

/// One text in every language that Fahrplan speaks.
package struct Localized: Sendable, Hashable {
    package let german: String
    package let english: String

    package init(de german: String, en english: String) {
        self.german = german
        self.english = english
    }

    package subscript(language: Language) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }
}
