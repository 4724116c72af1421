package import Diagnostics

package struct Heading: Sendable, Hashable {
    /// As written: the number of `#`.
    package let level: Int
    /// 1 for the shallowest level that the body uses. A page writes it as `<h2>`, below its title.
    package let depth: Int
    package let text: String
    /// Unique within the body, without the prefix of a `Filling`.
    package let id: String
    package let location: Location
}
