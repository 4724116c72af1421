package import Diagnostics

/// The few words that a body brings along itself.
package struct BodyLabels: Sendable, Hashable {
    /// Heading of the list of footnotes.
    package var footnotes: String
    /// What a screen reader says for the arrow behind a footnote.
    package var back: String
    /// Name of a table that can be scrolled sideways.
    package var table: String
    /// What a screen reader says for the box of a task.
    package var taskDone: String
    package var taskOpen: String

    package init(footnotes: String, back: String, table: String, taskDone: String, taskOpen: String) {
        self.footnotes = footnotes
        self.back = back
        self.table = table
        self.taskDone = taskDone
        self.taskOpen = taskOpen
    }

    package init(_ language: Language) {
        self = language == .german ? .german : .english
    }

    package static let german = BodyLabels(
        footnotes: "Fußnoten", back: "Zurück zur Textstelle", table: "Tabelle", taskDone: "erledigt", taskOpen: "offen")
    package static let english = BodyLabels(
        footnotes: "Footnotes", back: "Back to the text", table: "Table", taskDone: "done", taskOpen: "open")
}
