/// A drawing of which some numbers are left open: drawn once, filled in for every row. To put all its attributes in
/// words again takes ten times as long.
///
/// Nobody can copy one: all cores fill the same ones, and would count references to what they hold.
struct Stencil: ~Copyable, Sendable {
    /// Stands for an open number while the stencil is drawn; no markup holds this byte.
    static let gap: UInt8 = 0

    /// What stands between the open numbers, one after the other, and where each of these belongs.
    let bytes: [UInt8]
    let gaps: [Int]

    init(_ draw: (inout Drawing) -> Void) {
        var drawing = Drawing()
        draw(&drawing)
        let runs = drawing.bytes.split(separator: Self.gap, omittingEmptySubsequences: false)
        bytes = Array(runs.joined())
        gaps = runs.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
    }
}
