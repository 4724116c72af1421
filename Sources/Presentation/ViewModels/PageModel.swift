import Diagnostics
package import Templates

/// What every page of the site and the report have: the frame around the content, and the fixed words.
package protocol PageModel: ViewModel {
    var site: Chrome { get }
}

extension PageModel {
    package var words: Words { Words(language: site.language) }

    /// The members that every page declares before its own.
    package static var frame: [Member<Self>] {
        [
            .object(
                "site", Localized(de: "Der Rahmen der Seite", en: "The frame around the page"), { $0.site }),
            .object(
                "words",
                Localized(
                    de: "Die festen Wörter der Oberfläche in der Sprache der Website",
                    en: "The fixed words of the interface in the site's language"), { $0.words }),
        ]
    }
}
