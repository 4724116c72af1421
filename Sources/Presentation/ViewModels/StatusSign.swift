import Charts
import Cores
import Diagnostics
package import Markup
package import Templates

/// A state as word, shape and, last, colour: one of a few, which all that are in that state hold in common.
package struct StatusSign: ViewModel {
    package let word: String
    /// One of the canonical English words with hyphens, as in `in-progress`: the CSS class.
    package let name: String
    package let shape: HTML

    package init(word: String, name: String, shape: HTML) { (self.word, self.name, self.shape) = (word, name, shape) }

    package static let members: [Member<Self>] = [
        .text("word", Localized(de: "Wort des Zustands", en: "word of the state"), \.word),
        .text(
            "name", Localized(de: "Name für CSS, etwa `in-progress`", en: "name for CSS, such as `in-progress`"),
            \.name),
        .html("shape", Localized(de: "Form des Zustands als SVG", en: "shape of the state as SVG"), { $0.shape }),
    ]
}

/// The signs of one kind of state in all languages, each made once.
struct StatusSigns<State: Sign>: Sendable {
    private let german, english: [Shared<StatusSign>]

    init(_ word: (State) -> Localized) {
        func signs(_ language: Language) -> [Shared<StatusSign>] {
            State.allCases.map {
                Shared(StatusSign(word: word($0)[language], name: $0.rawValue, shape: $0.svg()))
            }
        }
        (german, english) = (signs(.german), signs(.english))
    }

    subscript(state: State, language: Language) -> Shared<StatusSign> {
        switch language {
        case .german: german[state.number]
        case .english: english[state.number]
        }
    }
}
