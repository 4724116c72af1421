/// How the slots of a body are written: once for the site, once for the report.
package struct Filling: Sendable {
    /// Before every id and every link to one: keeps ids unique where several bodies share a page.
    package var idPrefix: String
    /// Added to each heading's level, which is `depth + 1`; never beyond 6.
    package var headingShift: Int
    /// "2.1" for the heading with that index; written before its text.
    package var headingNumber: @Sendable (Int) -> String?
    /// The second value is the index into `Body.references`.
    package var link: @Sendable (Reference, Int) -> LinkFilling
    package var image: @Sendable (Reference, Int) -> ImageFilling
    package var labels: BodyLabels
    var style = Style.page

    package init(
        idPrefix: String = "", headingShift: Int = 0, labels: BodyLabels = .german,
        headingNumber: @escaping @Sendable (Int) -> String? = { _ in nil },
        link: @escaping @Sendable (Reference, Int) -> LinkFilling = { reference, _ in .href(reference.destination) },
        image: @escaping @Sendable (Reference, Int) -> ImageFilling = { reference, _ in .source(reference.destination) }
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
