#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A flat sheet over a small region: a degree of longitude is shorter than one of latitude by cos(latitude).
struct MapSheet {
    let width: Double
    let height: Double
    private let west: Double
    private let north: Double
    private let shrink: Double
    /// Pixels for a degree of latitude.
    private let scale: Double

    private static let kilometresOfDegree = 111.2

    /// Nil without a point. The height follows from what is shown, but is at most `tallest` between the margins.
    init?(points: [GeoPoint], width: Double = 320, margin: Double = 36, tallest: Double = 380) {
        let (latitudes, longitudes) = (points.map(\.latitude), points.map(\.longitude))
        guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
            let east = longitudes.max()
        else { return nil }
        shrink = cos((south + north) / 2 * .pi / 180)
        // A single place would give no scale: show some ten kilometres around it.
        let across = max((east - west) * shrink, 0.1)
        let down = max(north - south, 0.1)
        scale = min((width - 2 * margin) / across, tallest / down)
        self.width = width
        height = down * scale + 2 * margin
        self.west = (west + east) / 2 - width / 2 / scale / shrink
        self.north = (north + south) / 2 + height / 2 / scale
    }

    func point(_ point: GeoPoint) -> (x: Double, y: Double) {
        ((point.longitude - west) * shrink * scale, (north - point.latitude) * scale)
    }

    /// The roundest length that takes at most a third of the width.
    var scaleBar: (kilometres: Int, length: Double)? {
        let pixels = scale / Self.kilometresOfDegree
        return [50, 20, 10, 5, 2, 1].first { Double($0) * pixels <= width / 3 }
            .map { ($0, Double($0) * pixels) }
    }

    func drawFrame(in drawing: inout Drawing) {
        drawing.empty(
            "rect",
            [
                "class": "map-frame", "x": "0.5", "y": "0.5", "width": .pixels(width - 1),
                "height": .pixels(height - 1), "fill": "none", "stroke": Palette.rule,
            ])
    }

    func drawScaleBar(left: Double = 14, bottom: Double, size: Double = 12, in drawing: inout Drawing) {
        guard let (kilometres, length) = scaleBar else { return }
        drawing.empty(
            "path",
            [
                "class": "map-scale",
                "d": .text("M\(coordinate(left)) \(coordinate(bottom - 5))v5h\(coordinate(length))v-5"), "fill": "none",
                "stroke": Palette.quiet,
            ])
        drawing.text(
            "\(kilometres) km",
            [
                "class": "map-unit", "x": .pixels(left + length + 7), "y": .pixels(bottom + 1),
                "font-size": .pixels(size), "fill": Palette.quiet,
            ])
    }
}
