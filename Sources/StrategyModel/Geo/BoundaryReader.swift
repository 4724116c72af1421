package import Diagnostics

/// Reads the boundaries of municipalities from GeoJSON (RFC 7946): all areas in it, wherever they stand.
package struct BoundaryReader {
    private let file: SourceFile
    private var boundaries: [Boundary] = []
    private var diagnostics: [Diagnostic] = []

    package static func read(file: SourceFile) -> Diagnosed<[Boundary]> {
        if let mistake = NotUTF8.check(file) { return Diagnosed([], [mistake]) }
        do {
            let root = try JSONReader.read(file.bytes)
            var reader = BoundaryReader(file: file)
            reader.read(root)
            return Diagnosed(reader.boundaries, reader.diagnostics)
        } catch {
            return Diagnosed([], [NotJSON.diagnostic(error, file)])
        }
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func read(_ root: JSONNode) {
        switch root["type"]?.string {
        case "FeatureCollection":
            guard let features = root["features"]?.elements else { return report(.features, at: root) }
            for feature in features { self.feature(feature) }
        case "Feature": feature(root)
        case "Polygon", "MultiPolygon", "GeometryCollection": boundary(root, properties: nil, of: root)
        default: report(.type, at: root["type"] ?? root)
        }
        if diagnostics.isEmpty, boundaries.isEmpty { report(.areas, at: root) }
    }

    private mutating func feature(_ feature: JSONNode) {
        guard let geometry = feature["geometry"] else { return report(.geometry, at: feature) }
        boundary(geometry, properties: feature["properties"], of: feature)
    }

    private mutating func boundary(_ geometry: JSONNode, properties: JSONNode?, of feature: JSONNode) {
        let rings = rings(of: geometry)
        guard !rings.isEmpty else { return }
        let naming = FeatureName(properties)
        boundaries.append(
            Boundary(
                name: naming.name, ags: naming.ags, ars: naming.ars, rings: rings,
                range: naming.range ?? feature.range.prefix(1)))
    }

    /// Points and lines have none.
    private mutating func rings(of geometry: JSONNode) -> [[Coordinates]] {
        let coordinates = geometry["coordinates"]
        switch geometry["type"]?.string {
        case "Polygon": return polygon(coordinates)
        case "MultiPolygon": return (coordinates?.elements ?? []).flatMap { polygon($0) }
        case "GeometryCollection": return (geometry["geometries"]?.elements ?? []).flatMap { rings(of: $0) }
        default: return []
        }
    }

    private mutating func polygon(_ node: JSONNode?) -> [[Coordinates]] {
        (node?.elements ?? []).compactMap { ring in ring.elements.flatMap { positions($0) } }
    }

    /// Nil if one of them is none; of a file in other coordinates the first is reported.
    private mutating func positions(_ nodes: [JSONNode]) -> [Coordinates]? {
        var ring: [Coordinates] = []
        ring.reserveCapacity(nodes.count)
        for node in nodes {
            guard case .numbers(let numbers) = node.content, numbers.count >= 2 else {
                report(.position, at: node)
                return nil
            }
            if let mistake = NotDegrees.check(numbers[0], numbers[1], at: node.range, file) {
                report(mistake)
                return nil
            }
            ring.append(Coordinates(latitude: numbers[1], longitude: numbers[0]))
        }
        return ring
    }

    private mutating func report(_ problem: NotGeoJSON.Problem, at node: JSONNode) {
        report(NotGeoJSON.diagnostic(problem, at: node.range, file))
    }

    /// What is wrong in one place is wrong in thousands: each rule once.
    private mutating func report(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(where: { $0.rule == diagnostic.rule }) { diagnostics.append(diagnostic) }
    }
}

extension Range<Int> {
    /// Where a long range begins.
    func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(lowerBound + count, upperBound) }
}
