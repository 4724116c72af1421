import CMarkGFM

/// Where in a table the writer is. Tables do not nest.
struct TableState {
    /// How many tables have begun.
    var count = 0
    var isInHead = false
    var hasBody = false
    /// One letter for each column: l, c, r or 0.
    var alignments: UnsafeMutablePointer<UInt8>?
    var column = 0
    var columns = 0

    mutating func nextAlignment() -> UInt8 {
        defer { column += 1 }
        return column < columns ? alignments?[column] ?? 0 : 0
    }
}
