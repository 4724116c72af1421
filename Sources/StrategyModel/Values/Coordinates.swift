/// A point on the earth, in degrees (WGS 84).
package struct Coordinates: Sendable, Hashable {
    /// North, -90 to 90.
    package let latitude: Double
    /// East, -180 to 180.
    package let longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
