/// How the slots of a body are written: once for the site, once for the report.
package struct Filling: Sendable {
    /// Before every id and every link to one: keeps ids unique where several bodies share a page.
    package var idPrefix: String
    /// Added to each heading's level, which is `depth + 1`; never beyond 6.
    package var headingShift: Int
    /// "2.1" for the heading with that index; written before its text.
    package var headingNumber: @Sendable (Int) -> String?
    /// Of the destination as written, and the index into `Body.references`.
    package var link: @Sendable (String, Int) -> LinkFilling
    package var image: @Sendable (String, Int) -> ImageFilling
    package var labels: BodyLabels
    var style = Style.page

    package init(
        idPrefix: String = "", headingShift: Int = 0, labels: BodyLabels = .german,
        headingNumber: @escaping @Sendable (Int) -> String? = { _ in nil },
        link: @escaping @Sendable (String, Int) -> LinkFilling = { destination, _ in .href(destination) },
        image: @escaping @Sendable (String, Int) -> ImageFilling = { destination, _ in .source(destination) }
    ) {
        self.idPrefix = idPrefix
        self.headingShift = headingShift
        self.headingNumber = headingNumber
        self.link = link
        self.image = image
        self.labels = labels
    }
}

/// How one link is written.
package enum LinkFilling: Sendable, Hashable {
    /// The note is plain text behind the link: "(PDF, 2 MB)".
    case href(String, external: Bool = false, note: String? = nil)
    /// The link goes, its text stays.
    case textOnly
}

/// How one picture is written.
package enum ImageFilling: Sendable, Hashable {
    /// `caption`: plain text in place of the title that the author gave; `credit` is added to it.
    case source(String, width: Int? = nil, height: Int? = nil, caption: String? = nil, credit: String? = nil)
    /// The picture goes, its alternative text stays.
    case textOnly
}
