import Diagnostics
package import Templates

/// What every page of the site and the report have: the frame around the content, and the fixed words.
package protocol PageModel: ViewModel {
    var site: Chrome { get }
    /// The name of its template, without `.mustache`.
    static var template: String { get }
}

extension PageModel {
    /// The members that every page declares before its own: where its frame lies, and in that the words.
    package static func frame(
        _ site: any KeyPath<Self, Chrome> & Sendable, _ words: any KeyPath<Self, Words> & Sendable
    ) -> [Member<Self>] {
        [
            .object("site", Localized(de: "Der Rahmen der Seite", en: "The frame around the page"), site),
            .object(
                "words",
                Localized(
                    de: "Die festen Wörter der Oberfläche in der Sprache der Website",
                    en: "The fixed words of the interface in the site's language"), words),
        ]
    }
}
