/// How much a problem matters. `error`: the output would be wrong or unsafe, so nothing is written.
/// `warning`: an author can publish with it; fails under `--strict`. `notice`: appears only because
/// time passes, and never fails, so that a site does not break by itself.
package enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
    case notice, warning, error

    package static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// One kind of mistake: its name in `[…]` behind a message, and its entry in the reference.
package struct Rule: Sendable, Hashable {
    /// Lower case, hyphens: `broken-link`.
    package let id: String
    package let severity: Severity
    /// One or two sentences for the reference: what is wrong and what to do.
    package let summary: Localized

    package init(_ id: String, _ severity: Severity, _ summary: Localized) {
        self.id = id
        self.severity = severity
        self.summary = summary
    }
}
