package import Diagnostics

/// A fenced block with the info string `fahrplan`: a place where the site puts in a list or a figure.
package struct Embed: Sendable, Hashable {
    /// What stands behind `fahrplan` in the info string, and the lines of the block, each trimmed, empty ones left out,
    /// joined by line feeds.
    package let text: String
    /// Each line of `text` where it stands in the file: `lines[n].text` is the n-th line of `text`.
    package let lines: [Line]
    /// From the first to the last of `lines`; of the opening fence if there is none.
    package let location: Location

    package struct Line: Sendable, Hashable {
        package let text: String
        package let location: Location
    }
}
