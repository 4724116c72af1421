package import Markup

/// The municipalities of a region: marks with names, within their boundaries if these are known. No tiles, no request
/// to anyone.
package struct RegionMap: Sendable, Hashable {
    package struct Place: Sendable, Hashable {
        package let name: String
        /// Where it lies; nil: in the middle of its boundary.
        package let point: GeoPoint?
        /// Rings; one inside another is a hole.
        package let boundary: [[GeoPoint]]
        /// What the size of the mark says, for example how many measures; nil: all marks are the same.
        package let weight: Int?
        /// What the weight means here, in words: "12 Maßnahmen".
        package let note: String?
        package let link: String?

        package init(
            name: String, point: GeoPoint?, boundary: [[GeoPoint]] = [], weight: Int? = nil, note: String? = nil,
            link: String? = nil
        ) {
            self.name = name
            self.point = point.flatMap { $0.isOnEarth ? $0 : nil }
            self.boundary = boundary
            self.weight = weight
            self.note = note
            self.link = link
        }

        var points: [GeoPoint] { boundary.joined().filter(\.isOnEarth) + (point.map { [$0] } ?? []) }
    }

    package let places: [Place]
    /// In the unit of its lettering; the figure may be shown larger.
    package let width: Double

    package init(places: [Place], width: Double = 360) {
        self.places = places
        self.width = max(width, 200)
    }

    /// Nil if nobody knows where anything lies.
    package func svg(_ caption: Caption) -> HTML? {
        let hasBoundaries = places.contains { !$0.boundary.isEmpty }
        guard
            let sheet = MapSheet(
                points: places.flatMap(\.points), width: width, margin: hasBoundaries ? 16 : 40, tallest: width * 1.3)
        else { return nil }
        let layout = RegionLayout(places, on: sheet)
        let key = RegionKey(layout.numbered, width: width)
        let foot = sheet.height + 24
        var drawing = Drawing()
        // Links must be reached one by one, so then it is no single picture.
        let role = places.contains { $0.link != nil } ? "group" : "img"
        drawing.element(
            "svg",
            [
                "role": .text(role), "aria-labelledby": .text(caption.id),
                "aria-describedby": .text("\(caption.id)_desc"),
                "class": "map region", "viewBox": .text("0 0 \(coordinate(width)) \(coordinate(foot + key.height))"),
                "width": .pixels(width), "height": .pixels(foot + key.height),
            ]
        ) {
            $0.add(caption)
            sheet.drawFrame(in: &$0)
            layout.draw(in: &$0)
            sheet.drawScaleBar(left: 0.5, bottom: sheet.height + 17, size: RegionLayout.size, in: &$0)
            key.draw(top: foot, in: &$0)
        }
        return drawing.html
    }
}
