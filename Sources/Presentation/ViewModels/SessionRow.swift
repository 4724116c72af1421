package import Diagnostics
package import Templates

/// A session as one line of a list.
package struct SessionRow: ListedRow {
    package var title: String
    package var url: String?
    package var date: String?
    package var council: String?
    package var items: [AgendaRow] = []

    package static let list = "sessions"
    package static let listHelp = Localized(de: "Die Sitzungen", en: "the sessions")
    package static let typeName = "session_row"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("date", Localized(de: "Datum", en: "date"), \.date),
        .text("council", Localized(de: "Gremium", en: "council body"), \.council),
        .list("items", Localized(de: "Tagesordnungspunkte", en: "agenda items"), { $0.items }),
        .has("items", { $0.items }),
    ]
}
