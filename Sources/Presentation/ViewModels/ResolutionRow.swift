import Diagnostics
package import Templates

/// What a session decided about a measure, or shall talk about.
package struct ResolutionRow: ViewModel {
    package var session: Link
    package var date: String?
    package var title: String
    package var paper: String?
    package var result: String?

    package static let typeName = "resolution"
    package static let members: [Member<Self>] = [
        .object("session", Localized(de: "Sitzung", en: "session"), \.session),
        .text("date", Localized(de: "Datum", en: "date"), \.date),
        .text("title", Localized(de: "Worum es ging", en: "what it was about"), \.title),
        .text("paper", Localized(de: "Vorlagennummer", en: "number of the paper"), \.paper),
        .text("result", Localized(de: "Ergebnis", en: "result"), \.result),
    ]
}
