package import Diagnostics
package import Templates

/// A row of a list that has a page of its own.
package protocol ListedRow: ViewModel {
    /// The name of the page's template, and of the list in it: `goals`.
    static var list: String { get }
    static var listHelp: Localized { get }
}

/// All contents of a kind.
package struct ListPage<Row: ListedRow>: PageModel {
    package var site: Chrome
    package var title: String
    package var teaser: String?
    package var table: ListTable<Row>

    package static var typeName: String { Row.list + "_page" }
    package static var template: String { Row.list }
    package static var members: [Member<Self>] {
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .object(Row.list, Row.listHelp, \.table),
        ]
    }
}

/// A list of contents of one kind.
package struct ListTable<Row: ListedRow>: ViewModel {
    /// Unique on the page.
    package var anchor: String
    package var caption: String
    package var count: String?
    package var rows: [Row] = []

    package static var typeName: String { Row.list + "_table" }
    package static var members: [Member<Self>] {
        [
            .text(
                "anchor", Localized(de: "Kennung, einmalig auf der Seite", en: "id, unique on the page"), \.anchor),
            .text("caption", Localized(de: "Überschrift der Liste", en: "caption of the list"), \.caption),
            .text("count", Localized(de: "Anzahl", en: "count"), \.count),
            .list("rows", Localized(de: "Die Zeilen der Reihe nach", en: "the rows in order"), { $0.rows }),
            .has("rows", { $0.rows }),
        ]
    }
}
