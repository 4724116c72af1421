/// How much a problem matters. `error`: the output would be wrong or unsafe, so nothing is written.
/// `warning`: an author can publish with it; fails under `--strict`. `notice`: appears only because
/// time passes, and never fails, so that a site does not break by itself.
public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
    case notice, warning, error

    public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// One kind of mistake: its name in `[…]` behind a message, and its entry in the reference.
public struct Rule: Sendable, Hashable {
    /// Lower case, hyphens: `broken-link`.
    public let id: String
    public let severity: Severity
    /// One or two sentences for the reference: what is wrong and what to do.
    public let summary: Localized

    public init(_ id: String, _ severity: Severity, _ summary: Localized) {
        self.id = id
        self.severity = severity
        self.summary = summary
    }
}
