internal import Foundation

/// A flat sheet over a small region: a degree of longitude is shorter than one of latitude by cos(latitude).
struct MapSheet {
    let width = 320.0
    let height: Double
    private let west: Double
    private let north: Double
    private let shrink: Double
    /// Pixels for a degree of latitude.
    private let scale: Double

    private static let margin = 36.0
    private static let kilometresOfDegree = 111.2

    init?(places: [LocatorMap.Place]) {
        let (latitudes, longitudes) = (places.map(\.latitude), places.map(\.longitude))
        guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
            let east = longitudes.max()
        else { return nil }
        shrink = cos((south + north) / 2 * .pi / 180)
        // A single place would give no scale: show some ten kilometres around it.
        let across = max((east - west) * shrink, 0.1)
        let down = max(north - south, 0.1)
        scale = min((width - 2 * Self.margin) / across, 380 / down)
        height = down * scale + 2 * Self.margin
        self.west = (west + east) / 2 - width / 2 / scale / shrink
        self.north = (north + south) / 2 + height / 2 / scale
    }

    func point(_ place: LocatorMap.Place) -> (Double, Double) {
        ((place.longitude - west) * shrink * scale, (north - place.latitude) * scale)
    }

    /// The roundest length that takes at most a third of the width.
    var scaleBar: (kilometres: Int, length: Double)? {
        let pixels = scale / Self.kilometresOfDegree
        return [50, 20, 10, 5, 2, 1].first { Double($0) * pixels <= width / 3 }
            .map { ($0, Double($0) * pixels) }
    }
}
