/// Where the value of a field stands.
struct Mark: Sendable, Hashable {
    /// Its number in the table.
    let field: Int
    let range: Range<Int>
}
