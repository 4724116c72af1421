package import Markup

/// One of a few signs, drawn once: lists show the same ones again and again.
package protocol Sign: RawRepresentable<String>, Hashable, CaseIterable, Sendable {
    /// By number.
    static var drawn: [HTML] { get }
}

extension Sign {
    package func svg() -> HTML { Self.drawn[number] }

    /// Among all cases: it is all that an enum without values holds.
    var number: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
