import Diagnostics
package import Templates

/// Whether a measure is on course, and what to do if not.
package struct HealthSheet: ViewModel {
    package var time: StatusMark?
    package var result: StatusMark?
    package var cost: StatusMark?
    package var cause: String?
    package var options: String?

    package static let typeName = "health"
    package static let members: [Member<Self>] = [
        .object("time", Localized(de: "Zeitplan", en: "schedule"), \.time),
        .object("result", Localized(de: "Ergebnisse", en: "results"), \.result),
        .object("cost", Localized(de: "Kosten", en: "cost"), \.cost),
        .text("cause", Localized(de: "Ursache", en: "cause"), \.cause),
        .text("options", Localized(de: "Handlungsoptionen", en: "options"), \.options),
    ]
}
