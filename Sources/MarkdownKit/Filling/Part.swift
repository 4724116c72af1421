package import Markup

/// A stretch of a filled body.
package enum Part: Sendable, Hashable {
    case html(HTML)
    /// The index into `Body.embeds`.
    case embed(Int)
}
