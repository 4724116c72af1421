/// What the writer writes.
enum Style: Sendable {
    /// Pages of Fahrplan: figures, accessible tables, no raw HTML.
    case page
    /// What cmark's own renderer writes, byte for byte: so the tests can hold the one against the other.
    case plain
}
