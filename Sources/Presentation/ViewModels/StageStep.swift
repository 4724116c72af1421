import Diagnostics
package import Templates

/// One of the stages that a strategy goes through.
package struct StageStep: ViewModel {
    package var title: String
    package var reached = false
    package var current = false
    package var date: String?

    package static let typeName = "stage"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Stufe, etwa „beschlossen“", en: "stage, such as “adopted”"), \.title),
        .flag(
            "reached", Localized(de: "Die Strategie ist darüber hinaus", en: "the strategy has gone beyond it"),
            { $0.reached }),
        .flag("current", Localized(de: "Hier steht die Strategie", en: "the strategy stands here"), { $0.current }),
        .text("date", Localized(de: "Seit wann, wenn bekannt", en: "since when, if known"), \.date),
    ]
}
