/// What a command sees of the world besides the folders that it names; handed in, so that a test has its own.
package struct World {
    /// Standard output.
    package var print: (String) -> Void
    /// Standard error.
    package var complain: (String) -> Void
    /// Whether standard error understands colours.
    package var isColoured: Bool
    /// Time since some moment, for the figures; nothing that is built depends on it.
    package var now: () -> Duration
    /// The user's own folder.
    package var home: String?
    /// Takes what is needed no more when the program is about to end.
    package var abandon: (Any) -> Void = { _ in }

    package init(
        print: @escaping (String) -> Void, complain: @escaping (String) -> Void, isColoured: Bool,
        now: @escaping () -> Duration, home: String?
    ) {
        self.print = print
        self.complain = complain
        self.isColoured = isColoured
        self.now = now
        self.home = home
    }
}

/// How a command ends. The one place that knows the numbers.
package enum Outcome: Int32, Sendable {
    case fine = 0
    /// Problems in the content.
    case problems = 1
    /// Wrong usage, or a world in which the work cannot be done.
    case trouble = 2
}
