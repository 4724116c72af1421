/// Some of a strategy's measures, in order, by their positions among all of them. A list holds no measure itself: long
/// ones would count a reference for each of their rows, though a page reads most of them once.
package struct MeasureList: RandomAccessCollection, Sendable {
    private let all: [PlacedMeasure]
    /// Of its measures among all.
    package let positions: [Int]

    /// All of them.
    package init(_ all: [PlacedMeasure]) { self.init(all, at: Array(all.indices)) }

    init(_ all: [PlacedMeasure], at positions: [Int]) { (self.all, self.positions) = (all, positions) }

    package var startIndex: Int { 0 }
    package var endIndex: Int { positions.count }

    package subscript(index: Int) -> PlacedMeasure { all[positions[index]] }

    package func filter(_ isIncluded: (PlacedMeasure) throws -> Bool) rethrows -> MeasureList {
        MeasureList(all, at: try positions.filter { try isIncluded(all[$0]) })
    }
}
