/// One mistake at one place, in words an author understands: what is wrong, and what to write instead.
package struct Diagnostic: Sendable, Hashable {
    package let rule: Rule
    package let location: Location
    /// One sentence without a full stop, quoting the offending text.
    package let message: Localized
    /// What to write instead.
    package let hint: Localized?

    package var severity: Severity { rule.severity }

    package init(_ rule: Rule, at location: Location, _ message: Localized, hint: Localized? = nil) {
        self.rule = rule
        self.location = location
        self.message = message
        self.hint = hint
    }
}
