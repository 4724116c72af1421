import Diagnostics
package import Markup
package import Templates

/// What the server shows for an unknown address. It stands alone: at an unknown depth no relative link leads anywhere.
package struct NotFoundPage: PageModel {
    package var site: Chrome
    package var style: HTML
    /// The home page's full address, if the site knows it.
    package var homeURL: String?

    package static let typeName = "not_found_page"
    package static let template = "not-found"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .html("style", Localized(de: "CSS der Seite", en: "CSS of the page"), { $0.style }),
            .text(
                "home_url",
                Localized(
                    de: "Volle Adresse der Startseite, wenn bekannt", en: "full address of the home page, if known"),
                \.homeURL),
        ]
}
