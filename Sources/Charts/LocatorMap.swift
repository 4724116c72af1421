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

        var point: GeoPoint { GeoPoint(latitude: latitude, longitude: longitude) }
    }

    package let places: [Place]
    package let highlighted: String?

    package init(places: [Place], highlighted: String? = nil) {
        self.places = places
        self.highlighted = highlighted
    }

    /// Nil without a place. `id` must be unique on the page; the title says what is seen.
    package func svg(id: String, title: String) -> HTML? {
        guard let sheet = MapSheet(points: places.map(\.point)) else { return nil }
        return Drawing.image(
            id: id, title: title,
            [
                "class": "map", "viewBox": .text("0 0 \(coordinate(sheet.width)) \(coordinate(sheet.height))"),
                "width": .pixels(sheet.width), "height": .pixels(sheet.height),
            ]
        ) { drawing in
            sheet.drawFrame(in: &drawing)
            for place in places where place.name != highlighted { point(place, on: sheet, in: &drawing) }
            for place in places where place.name == highlighted { label(place, on: sheet, in: &drawing) }
            sheet.drawScaleBar(bottom: sheet.height - 14, in: &drawing)
        }
    }

    private func point(_ place: Place, on sheet: MapSheet, in drawing: inout Drawing) {
        let (x, y) = sheet.point(place.point)
        drawing.empty(
            "circle",
            [
                "class": "map-place", "cx": .pixels(x), "cy": .pixels(y), "r": "4", "fill": Palette.paper,
                "stroke": Palette.quiet, "stroke-width": "1.5",
            ])
    }

    private func label(_ place: Place, on sheet: MapSheet, in drawing: inout Drawing) {
        let (x, y) = sheet.point(place.point)
        drawing.empty(
            "circle",
            ["class": "map-here", "cx": .pixels(x), "cy": .pixels(y), "r": "7", "fill": Palette.ink])
        var placer = LabelPlacer(width: sheet.width - 3, top: 3, bottom: sheet.height - 3, isFixed: true)
        for other in places where other != place {
            let (x, y) = sheet.point(other.point)
            placer.take(Box(x: x, y: y, radius: 5))
        }
        let side: LabelPlacer.Side = x > sheet.width / 2 ? .left : .right
        let spot =
            placer.place(place.name, size: 15, at: x, y, radius: 8, sides: [side, .right, .left, .above, .below])
            ?? LabelPlacer.spot(side, y: y, radius: 8)
        drawing.text(
            place.name,
            [
                "class": "map-name halo", "x": .pixels(x + spot.dx), "y": .pixels(spot.line(size: 15)),
                "text-anchor": .text(spot.anchor.rawValue), "font-size": "15", "fill": Palette.ink,
            ])
    }
}
