import Diagnostics
package import Templates

/// A name that leads somewhere, or only a name: in the report, and for organisations without a page.
package struct Link: ViewModel {
    package var title: String
    package var url: String?
    package var number: String?
    package var current = false
    package var note: String?

    package static let typeName = "link"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Text des Verweises", en: "text of the link"), \.title),
        .text(
            "url", Localized(de: "Ziel; fehlt, wenn es keines gibt", en: "target; absent if there is none"), \.url),
        .text(
            "number", Localized(de: "Nummer, etwa `M-07` oder `3.1`", en: "number, such as `M-07` or `3.1`"),
            \.number),
        .flag("current", Localized(de: "Führt auf diese Seite", en: "leads to this page"), { $0.current }),
        .text(
            "note", Localized(de: "Zusatz, etwa Dateiart und Größe", en: "addition, such as file type and size"),
            \.note),
    ]
}
