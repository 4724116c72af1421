import Diagnostics
package import Templates

/// What the frames around pages have in common, as far as these lie in one folder and belong to one part of the navigation.
package struct FolderChrome: ViewModel {
    package var title: String
    /// The way back to the site's own folder: empty or "../" as often as needed.
    package var root = ""
    package var home = Link(title: "", url: "index.html")
    package var sampleNotice: String?
    package var coloursURL: String?
    package var logo: Picture?
    package var strategy: Link?
    package var strategies: [Link] = []
    package var navigation: [Link] = []
    package var publisher: String?
    package var contact: Link?
    // Not for templates: of these a page makes its own.
    package var footer: [Link] = []
    /// What a page is called besides its own title: the strategy and the site, each but once.
    package var names: [String] = []
    package var joinedNames = ""

    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel der Website", en: "title of the site"), \.title),
        .text(
            "root",
            Localized(
                de:
                    "Weg zum Ordner der Website: leer oder `../`, so oft wie nötig; steht vor Adressen wie `assets/site.css`",
                en:
                    "the way to the site's folder: empty or `../` as often as needed; goes before addresses such as `assets/site.css`"
            ),
            \.root),
        .object("home", Localized(de: "Verweis auf die Startseite", en: "link to the home page"), \.home),
        .text(
            "sample_notice",
            Localized(
                de: "Hinweis auf Beispielinhalt, sonst leer",
                en: "notice that the content is a sample, otherwise absent"),
            \.sampleNotice),
        .text(
            "colours_url",
            Localized(
                de: "Adresse des CSS mit den Farben aus `theme.yaml` oder `site.yaml`",
                en: "address of the CSS with the colours from `theme.yaml` or `site.yaml`"), \.coloursURL),
        .object("logo", Localized(de: "Logo der Website", en: "logo of the site"), \.logo),
        .object(
            "strategy", Localized(de: "Strategie, zu der die Seite gehört", en: "strategy that the page belongs to"),
            \.strategy),
        .list(
            "strategies",
            Localized(de: "Alle Strategien, wenn es mehrere gibt", en: "all strategies, if there are several"),
            { $0.strategies }),
        .has("strategies", { $0.strategies }),
        .list("navigation", Localized(de: "Hauptnavigation", en: "main navigation"), { $0.navigation }),
        .has("navigation", { $0.navigation }),
        .text("publisher", Localized(de: "Herausgeber", en: "publisher"), \.publisher),
        .object(
            "contact", Localized(de: "Kontakt für Fragen und Hinweise", en: "contact for questions and hints"),
            \.contact),
    ]
}
