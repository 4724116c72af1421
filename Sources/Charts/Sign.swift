package import Markup

/// One of a few signs, drawn once: lists show the same ones again and again.
package protocol Sign: RawRepresentable<String>, Hashable, CaseIterable, Sendable {
    /// Each kind of sign holds its own drawings: asked for through this protocol, all of them would be counted at every use.
    func svg() -> HTML
}

extension Sign {
    /// Among all cases: it is all that an enum without values holds.
    package var number: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
