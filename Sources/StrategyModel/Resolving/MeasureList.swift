/// Some of a strategy's measures, in order, by where they stand among all of them. A list holds no measure itself: long
/// ones would count a reference for each of their rows, though a page reads most of them once.
package struct MeasureList: RandomAccessCollection, Sendable {
    private let all: [PlacedMeasure]
    /// Where its measures stand among all.
    package let places: [Int]

    /// All of them.
    package init(_ all: [PlacedMeasure]) { self.init(all, at: Array(all.indices)) }

    /// `places`: among `all`.
    package init(_ all: [PlacedMeasure], at places: [Int]) { (self.all, self.places) = (all, places) }

    package var startIndex: Int { 0 }
    package var endIndex: Int { places.count }

    package subscript(position: Int) -> PlacedMeasure { all[places[position]] }

    package func filter(_ isIncluded: (PlacedMeasure) throws -> Bool) rethrows -> MeasureList {
        MeasureList(all, at: try places.filter { try isIncluded(all[$0]) })
    }
}
