import Diagnostics
package import Templates

/// How a measure hangs on another, in words.
package struct DependencyRow: ViewModel {
    package var kind: String
    package var measure: Link
    package var status: StatusMark?
    package var dates: String?

    package static let typeName = "dependency"
    package static let members: [Member<Self>] = [
        .text("kind", Localized(de: "Wie, etwa „wartet auf“", en: "how, such as “waits for”"), \.kind),
        .object("measure", Localized(de: "Die andere Maßnahme", en: "the other measure"), \.measure),
        .object("status", Localized(de: "Ihr Umsetzungsstand", en: "its status"), \.status),
        .text("dates", Localized(de: "Ihr Zeitraum", en: "its period"), \.dates),
    ]
}
