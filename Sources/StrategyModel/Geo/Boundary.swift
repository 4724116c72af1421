/// Where a municipality ends, and which one it is.
package struct Boundary: Sendable, Hashable {
    /// As the file says it.
    package let name: String?
    /// 8 digits, a county 5.
    package let ags: String?
    /// 12 digits.
    package let ars: String?
    /// Rings, closed; one inside another is a hole.
    package let rings: [[Coordinates]]
    /// UTF-8 byte offsets in its file: what names it, or all of it.
    package let range: Range<Int>

    package init(name: String?, ags: String?, ars: String?, rings: [[Coordinates]], range: Range<Int>) {
        self.name = name
        self.ags = ags
        self.ars = ars
        self.rings = rings
        self.range = range
    }

    /// By its key if both have one, else by its name.
    package func fits(_ municipality: Municipality) -> Bool {
        if let own = key, let other = Self.key(ags: municipality.ags, ars: municipality.ars) { return own == other }
        guard let name else { return false }
        return name == municipality.name || name == municipality.officialName
    }

    private var key: String? { Self.key(ags: ags, ars: ars) }

    /// The AGS; from an ARS it follows by leaving out the digits of the union.
    private static func key(ags: String?, ars: String?) -> String? {
        if let ags { return ags }
        return ars.map { $0.count == 12 ? String($0.prefix(5) + $0.suffix(3)) : $0 }
    }

    /// The rings of a municipality: some files divide it, for instance where it has a share of a lake.
    package static func rings(of municipality: Municipality, in boundaries: [Boundary]) -> [[Coordinates]] {
        boundaries.filter { $0.fits(municipality) }.flatMap(\.rings)
    }
}
