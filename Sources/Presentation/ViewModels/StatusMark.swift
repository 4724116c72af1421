import Diagnostics
package import Markup
package import Templates

/// A state as word, shape and, last, colour.
package struct StatusMark: ViewModel {
    package var word: String
    /// One of the canonical English words with hyphens, as in `in-progress`: the CSS class.
    package var name: String
    package var shape: HTML
    package var reason: String?

    package static let typeName = "status"
    package static let members: [Member<Self>] = [
        .text("word", Localized(de: "Wort des Zustands", en: "word of the state"), \.word),
        .text(
            "name", Localized(de: "Name für CSS, etwa `in-progress`", en: "name for CSS, such as `in-progress`"),
            \.name),
        .html("shape", Localized(de: "Form des Zustands als SVG", en: "shape of the state as SVG"), { $0.shape }),
        .text("reason", Localized(de: "Begründung", en: "reason"), \.reason),
    ]
}
