import StrategyModel

/// Updates, latest first: those of a day in the order in which they were added, those without a date last.
struct LatestUpdates {
    /// `measure`: the position of the one that it is about; 0 where all are about the same.
    typealias Entry = (update: Update, measure: Int)

    private var added: [Entry] = []
    private let most: Int

    /// `most`: no more than the latest of them are wanted.
    init(atMost most: Int = .max) { self.most = most }

    /// What has no chance is let go of now and then, for a strategy has thousands.
    mutating func add(_ update: Update, of measure: Int = 0) {
        added.append((update, measure))
        if added.count / 16 > most { added = Array(all) }
    }

    var all: ArraySlice<Entry> { added.sorted { LatestUpdates.day($0) > LatestUpdates.day($1) }.prefix(most) }

    private static func day(_ entry: Entry) -> Int { entry.update.date?.last.number ?? .min }
}
