import Diagnostics
package import Templates

/// A step on the way to a strategy.
package struct ProcessRow: ViewModel {
    package var title: String
    package var date: String?
    package var text: String?
    package var link: Link?
    package var past = false

    package static let typeName = "process_step"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("date", Localized(de: "Wann", en: "when"), \.date),
        .text("text", Localized(de: "Ein Satz dazu", en: "a sentence about it"), \.text),
        .object("link", Localized(de: "Beteiligung oder Sitzung dazu", en: "participation or session"), \.link),
        .flag("past", Localized(de: "Der Schritt liegt hinter uns", en: "the step is behind us"), { $0.past }),
    ]
}
