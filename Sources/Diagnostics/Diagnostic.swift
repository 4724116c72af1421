/// One mistake at one place, in words an author understands: what is wrong, and what to write instead.
public struct Diagnostic: Sendable, Hashable {
    public let rule: Rule
    public let location: Location
    /// One sentence without a full stop, quoting the offending text.
    public let message: Localized
    /// What to write instead.
    public let hint: Localized?

    public var severity: Severity { rule.severity }

    public init(_ rule: Rule, at location: Location, _ message: Localized, hint: Localized? = nil) {
        self.rule = rule
        self.location = location
        self.message = message
        self.hint = hint
    }
}
