import Diagnostics
package import Templates

/// The frame around every page: head, navigation, banner, foot.
package struct Chrome: ViewModel {
    package var words: Words
    package var title: String
    package var pageTitle: String
    package var summary: String?
    /// The way back to the site's own folder: empty or "../" as often as needed.
    package var root = ""
    package var home = Link(title: "", url: "index.html")
    package var contentSecurityPolicy: String?
    package var noindex = false
    package var sampleNotice: String?
    package var canonical: String?
    package var coloursURL: String?
    package var logo: Picture?
    package var strategy: Link?
    package var strategies: [Link] = []
    package var navigation: [Link] = []
    package var breadcrumb: [Link] = []
    package var previous: Link?
    package var next: Link?
    package var publisher: String?
    package var contact: Link?
    package var footer: [Link] = []
    package var asOf: String?
    package var today: String?

    package static let typeName = "site"
    package static let members: [Member<Self>] = [
        .text(
            "language", Localized(de: "Sprachkürzel, etwa `de`", en: "language tag, such as `de`"),
            { $0.words.language.rawValue }),
        .text("title", Localized(de: "Titel der Website", en: "title of the site"), \.title),
        .text(
            "page_title",
            Localized(de: "Titel für das Fenster des Browsers", en: "title for the browser's window"), \.pageTitle),
        .text(
            "summary",
            Localized(
                de: "Ein Satz über die Seite, für Suchmaschinen", en: "one sentence about the page, for search engines"),
            \.summary),
        .text(
            "root",
            Localized(
                de:
                    "Weg zum Ordner der Website: leer oder `../`, so oft wie nötig; steht vor Adressen wie `assets/site.css`",
                en:
                    "the way to the site's folder: empty or `../` as often as needed; goes before addresses such as `assets/site.css`"
            ),
            \.root),
        .object("home", Localized(de: "Verweis auf die Startseite", en: "link to the home page"), { $0.home }),
        .text(
            "csp", Localized(de: "Content Security Policy der Seite", en: "content security policy of the page"),
            \.contentSecurityPolicy),
        .flag(
            "noindex",
            Localized(de: "Suchmaschinen sollen die Seite auslassen", en: "search engines should leave the page out"),
            { $0.noindex }),
        .text(
            "sample_notice",
            Localized(
                de: "Hinweis auf Beispielinhalt, sonst leer",
                en: "notice that the content is a sample, otherwise absent"),
            \.sampleNotice),
        .text(
            "canonical", Localized(de: "Vollständige Adresse, wenn bekannt", en: "full address, if known"),
            \.canonical),
        .text(
            "colours_url",
            Localized(
                de: "Adresse des CSS mit den Farben aus `theme.yaml` oder `site.yaml`",
                en: "address of the CSS with the colours from `theme.yaml` or `site.yaml`"), \.coloursURL),
        .object("logo", Localized(de: "Logo der Website", en: "logo of the site"), { $0.logo }),
        .object(
            "strategy", Localized(de: "Strategie, zu der die Seite gehört", en: "strategy that the page belongs to"),
            { $0.strategy }),
        .list(
            "strategies",
            Localized(de: "Alle Strategien, wenn es mehrere gibt", en: "all strategies, if there are several"),
            { $0.strategies }),
        .has("strategies", { $0.strategies }),
        .list("navigation", Localized(de: "Hauptnavigation", en: "main navigation"), { $0.navigation }),
        .has("navigation", { $0.navigation }),
        .list(
            "breadcrumb", Localized(de: "Brotkrumen, die Seite selbst zuletzt", en: "breadcrumb, the page itself last"),
            { $0.breadcrumb }),
        .has("breadcrumb", { $0.breadcrumb }),
        .object("previous", Localized(de: "Vorige Seite", en: "previous page"), { $0.previous }),
        .object("next", Localized(de: "Nächste Seite", en: "next page"), { $0.next }),
        .flag(
            "has_neighbours",
            Localized(de: "Es gibt eine vorige oder eine nächste Seite", en: "there is a previous or a next page"),
            { $0.previous != nil || $0.next != nil }),
        .flag(
            "has_origin",
            Localized(de: "Herausgeber oder Stand ist bekannt", en: "the publisher or the date is known"),
            { $0.publisher != nil || $0.asOf != nil }),
        .text("publisher", Localized(de: "Herausgeber", en: "publisher"), \.publisher),
        .object(
            "contact", Localized(de: "Kontakt für Fragen und Hinweise", en: "contact for questions and hints"),
            { $0.contact }),
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

extension Chrome {
    init(language: Language, title: String, pageTitle: String) {
        self.init(words: Words(language: language), title: title, pageTitle: pageTitle)
    }
}
