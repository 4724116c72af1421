/// A boundary on a sheet: rings, of which those inside others are holes. It has no more points than are seen.
struct Outline: Sendable {
    typealias Point = (x: Double, y: Double)

    let rings: [[Point]]

    init(_ rings: [[GeoPoint]], on sheet: MapSheet) {
        self.rings = rings.map { ring in Self.simplified(ring.filter(\.isOnEarth).map(sheet.point)) }
            .filter { $0.count >= 3 && Self.area($0) >= Self.smallest }
    }

    var path: String {
        rings.map { ring in
            "M" + ring.map { "\(coordinate($0.x)) \(coordinate($0.y))" }.joined(separator: " ") + "Z"
        }.joined()
    }

    /// The middle of the largest ring.
    var middle: Point? {
        guard let ring = rings.max(by: { Self.area($0) < Self.area($1) }) else { return nil }
        var (x, y, doubled) = (0.0, 0.0, 0.0)
        for (one, next) in Self.edges(ring) {
            let cross = one.x * next.y - next.x * one.y
            x += (one.x + next.x) * cross
            y += (one.y + next.y) * cross
            doubled += cross
        }
        return (x / 3 / doubled, y / 3 / doubled)
    }

    /// In square pixels: what a corner must span to be kept, and a ring.
    private static let finest = 0.4
    private static let smallest = 1.0

    /// Corner by corner, the flattest first (Visvalingam). In every round those go that are flatter than both
    /// neighbours, so the common boundary of two municipalities loses the same corners from both sides.
    private static func simplified(_ points: [Point]) -> [Point] {
        var ring = distinct(points)
        while ring.count > 3 {
            let corners = ring.indices.map { index in
                corner(ring[(index + ring.count - 1) % ring.count], ring[index], ring[(index + 1) % ring.count])
            }
            let kept = ring.indices.filter { index in
                let before = (index + ring.count - 1) % ring.count
                let after = (index + 1) % ring.count
                let corner = rank(corners[index], ring[index])
                // What has become the same point twice goes once.
                let isFlattest =
                    corner <= rank(corners[before], ring[before]) && corner < rank(corners[after], ring[after])
                return !(isFlattest && corners[index] < finest)
            }
            if kept.count == ring.count || kept.count < 3 { break }
            ring = kept.map { ring[$0] }
        }
        return ring
    }

    /// Without points that the next one hides; the last is the first again in most files.
    private static func distinct(_ points: [Point]) -> [Point] {
        let snapped = points.map { (x: ($0.x * 10).rounded() / 10, y: ($0.y * 10).rounded() / 10) }
        let ring = snapped.reduce(into: [Point]()) { ring, point in
            if let last = ring.last, last == point { return }
            ring.append(point)
        }
        if let first = ring.first, let last = ring.last, ring.count > 1, first == last { return ring.dropLast() }
        return ring
    }

    private static func corner(_ before: Point, _ point: Point, _ after: Point) -> Double {
        abs((before.x - point.x) * (after.y - point.y) - (after.x - point.x) * (before.y - point.y)) / 2
    }

    /// Equal corners are told apart by their places, the same from both sides.
    private static func rank(_ corner: Double, _ point: Point) -> (Double, Double, Double) {
        (corner, point.x, point.y)
    }

    private static func area(_ ring: [Point]) -> Double {
        abs(edges(ring).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    private static func edges(_ ring: [Point]) -> Zip2Sequence<[Point], [Point]> {
        zip(ring, Array(ring.dropFirst()) + ring.prefix(1))
    }
}
