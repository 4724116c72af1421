/// A point on the earth, in degrees: north and east.
package struct GeoPoint: Sendable, Hashable {
    package let latitude: Double
    package let longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    var isOnEarth: Bool { abs(latitude) <= 90 && abs(longitude) <= 180 }
}
