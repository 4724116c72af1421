import Diagnostics

package struct Heading: Sendable, Hashable {
    package let text: String
    /// Unique within the body, without the prefix of a `Filling`.
    package let id: String
    private let place: ShortRange
    private let ownLevel, ownDepth: UInt8

    init(level: Int, depth: Int, text: String, id: String, range: Range<Int>) {
        (self.text, self.id, place) = (text, id, ShortRange(range))
        (ownLevel, ownDepth) = (UInt8(level), UInt8(depth))
    }

    /// As written: the number of `#`.
    package var level: Int { Int(ownLevel) }
    /// 1 for the shallowest level that the body uses. A page writes it as `<h2>`, below its title.
    package var depth: Int { Int(ownDepth) }
    package var range: Range<Int> { place.range }
}
