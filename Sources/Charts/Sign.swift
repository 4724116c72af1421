package import Markup

/// One of a few signs, drawn once: lists show the same ones again and again.
package protocol Sign: RawRepresentable<String>, Hashable, CaseIterable, Sendable {
    func svg() -> HTML
}

extension Sign {
    /// Among all cases: it is all that an enum without values holds.
    var number: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
