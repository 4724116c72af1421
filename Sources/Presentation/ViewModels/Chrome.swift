package import Cores
import Diagnostics
package import Templates

/// The frame around every page: head, navigation, banner, foot.
package struct Chrome: ViewModel {
    package var folder: Shared<FolderChrome>
    package var words: Words
    package var pageTitle: String
    package var summary: String?
    package var contentSecurityPolicy: String?
    package var noindex = false
    package var canonical: String?
    package var breadcrumb: [Link] = []
    package var previous: Link?
    package var next: Link?
    package var footer: [Link] = []
    package var asOf: String?
    package var today: String?

    package static let typeName = "site"
    package static let members: [Member<Self>] =
        Member.all(of: \.folder) + [
            .text(
                "language", Localized(de: "Sprachkürzel, etwa `de`", en: "language tag, such as `de`"),
                { $0.words.language.rawValue }),
            .text(
                "page_title",
                Localized(de: "Titel für das Fenster des Browsers", en: "title for the browser's window"), \.pageTitle),
            .text(
                "summary",
                Localized(
                    de: "Ein Satz über die Seite, für Suchmaschinen",
                    en: "one sentence about the page, for search engines"),
                \.summary),
            .text(
                "csp", Localized(de: "Content Security Policy der Seite", en: "content security policy of the page"),
                \.contentSecurityPolicy),
            .flag(
                "noindex",
                Localized(
                    de: "Suchmaschinen sollen die Seite auslassen", en: "search engines should leave the page out"),
                { $0.noindex }),
            .text(
                "canonical", Localized(de: "Vollständige Adresse, wenn bekannt", en: "full address, if known"),
                \.canonical),
            .list(
                "breadcrumb",
                Localized(de: "Brotkrumen, die Seite selbst zuletzt", en: "breadcrumb, the page itself last"),
                { $0.breadcrumb }),
            .has("breadcrumb", { $0.breadcrumb }),
            .object("previous", Localized(de: "Vorige Seite", en: "previous page"), \.previous),
            .object("next", Localized(de: "Nächste Seite", en: "next page"), \.next),
            .flag(
                "has_neighbours",
                Localized(de: "Es gibt eine vorige oder eine nächste Seite", en: "there is a previous or a next page"),
                { $0.previous != nil || $0.next != nil }),
            .flag(
                "has_origin",
                Localized(de: "Herausgeber oder Stand ist bekannt", en: "the publisher or the date is known"),
                { $0.folder.value.publisher != nil || $0.asOf != nil }),
            .list(
                "footer",
                Localized(
                    de: "Verweise am Fuß: Impressum, Datenschutz, Barrierefreiheit",
                    en: "links at the foot: imprint, privacy, accessibility"), { $0.footer }),
            .has("footer", { $0.footer }),
            .text("as_of", Localized(de: "Stand der Seite", en: "date that the page's content is as of"), \.asOf),
            .text(
                "today",
                Localized(
                    de: "Heutiges Datum, nur auf Seiten, die mit ihm rechnen",
                    en: "today's date, only on pages that reckon with it"), \.today),
        ]
}
