import Diagnostics
package import Templates

/// A page of its own, such as the imprint.
package struct FreePage: PageModel {
    package var site: Chrome
    package var page: ChapterSheet

    package static let typeName = "free_page"
    package static let template = "page"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [.object("page", Localized(de: "Die Seite", en: "the page"), \.page)]
}
