package import StrategyModel

/// What the preview sees of the world besides the folders that it names; handed in, so that a test has its own.
package struct PreviewWorld: Sendable {
    /// Standard output.
    package var print: @Sendable (String) -> Void
    /// Standard error.
    package var complain: @Sendable (String) -> Void
    /// Whether standard error understands colours.
    package var isColoured: Bool
    /// The day on the calendar; asked again and again.
    package var today: @Sendable () -> CivilDay
    /// Nanoseconds since 1970, to tell whether a file has been at rest.
    package var now: @Sendable () -> Int64
    /// The user's own folder.
    package var home: String?
    /// Shows an address in the browser.
    package var open: @Sendable (String) -> Void

    package init(
        print: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void, isColoured: Bool,
        today: @escaping @Sendable () -> CivilDay, now: @escaping @Sendable () -> Int64, home: String?,
        open: @escaping @Sendable (String) -> Void
    ) {
        (self.print, self.complain, self.isColoured) = (print, complain, isColoured)
        (self.today, self.now, self.home, self.open) = (today, now, home, open)
    }
}
