package import Markup

/// Where the municipalities of a strategy lie to each other: points, no tiles, no request to anyone.
package struct LocatorMap: Sendable, Hashable {
    package struct Place: Sendable, Hashable {
        package let name: String
        package let latitude: Double
        package let longitude: Double

        package init(name: String, latitude: Double, longitude: Double) {
            self.name = name
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    package let places: [Place]
    package let highlighted: String?

    package init(places: [Place], highlighted: String? = nil) {
        self.places = places
        self.highlighted = highlighted
    }

    /// Nil without a place. `id` must be unique on the page; the title says what is seen.
    package func svg(id: String, title: String) -> HTML? {
        guard let sheet = MapSheet(places: places) else { return nil }
        return Drawing.image(
            id: id, title: title,
            [
                "class": "map", "viewBox": "0 0 \(coordinate(sheet.width)) \(coordinate(sheet.height))",
                "width": coordinate(sheet.width), "height": coordinate(sheet.height),
            ]
        ) { drawing in
            drawing.empty(
                "rect",
                [
                    "class": "map-frame", "x": "0.5", "y": "0.5", "width": coordinate(sheet.width - 1),
                    "height": coordinate(sheet.height - 1), "fill": "none", "stroke": Palette.rule,
                ])
            for place in places where place.name != highlighted { point(place, on: sheet, in: &drawing) }
            for place in places where place.name == highlighted { label(place, on: sheet, in: &drawing) }
            scaleBar(sheet, in: &drawing)
        }
    }

    private func point(_ place: Place, on sheet: MapSheet, in drawing: inout Drawing) {
        let (x, y) = sheet.point(place)
        drawing.empty(
            "circle",
            [
                "class": "map-place", "cx": coordinate(x), "cy": coordinate(y), "r": "4", "fill": Palette.paper,
                "stroke": Palette.quiet, "stroke-width": "1.5",
            ])
    }

    private func label(_ place: Place, on sheet: MapSheet, in drawing: inout Drawing) {
        let (x, y) = sheet.point(place)
        drawing.empty(
            "circle",
            ["class": "map-here", "cx": coordinate(x), "cy": coordinate(y), "r": "7", "fill": Palette.ink])
        let leftwards = x > sheet.width / 2
        drawing.text(
            place.name,
            [
                "class": "map-name", "x": coordinate(x + (leftwards ? -12 : 12)), "y": coordinate(y + 5),
                "text-anchor": leftwards ? "end" : "start", "font-size": "15", "fill": Palette.ink,
            ])
    }

    private func scaleBar(_ sheet: MapSheet, in drawing: inout Drawing) {
        guard let (kilometres, length) = sheet.scaleBar else { return }
        let (left, bottom) = (14.0, sheet.height - 14)
        drawing.empty(
            "path",
            [
                "class": "map-scale",
                "d": "M\(coordinate(left)) \(coordinate(bottom - 5))v5h\(coordinate(length))v-5", "fill": "none",
                "stroke": Palette.quiet,
            ])
        drawing.text(
            "\(kilometres) km",
            [
                "class": "map-unit", "x": coordinate(left + length + 7), "y": coordinate(bottom + 1),
                "font-size": "12", "fill": Palette.quiet,
            ])
    }
}
