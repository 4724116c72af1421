package import Markup

/// One of a few signs, drawn once: lists show the same ones again and again.
package protocol Sign: RawRepresentable<String>, Hashable, CaseIterable, Sendable {
    static var drawn: [Self: HTML] { get }
}

extension Sign {
    package func svg() -> HTML { Self.drawn[self] ?? HTML(raw: []) }

    /// By its case, which is all that an enum without values has: to look at its word takes longer.
    package func hash(into hasher: inout Hasher) { withUnsafeBytes(of: self) { hasher.combine(bytes: $0) } }
}
