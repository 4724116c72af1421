/// The entries of a mapping while it is read; finds a key that stands twice without comparing each with each.
struct Entries {
    private(set) var all: [Entry] = []
    private var places: [String: Int] = [:]
    /// Comparing is faster than hashing for as many keys.
    private static let few = 12

    /// The entry that already has this key; then nothing is added.
    mutating func add(_ entry: Entry) -> Entry? {
        if let earlier = place(of: entry.key) { return all[earlier] }
        all.append(entry)
        if all.count == Self.few {
            for (place, entry) in all.enumerated() { places[entry.key] = place }
        } else if all.count > Self.few {
            places[entry.key] = all.count - 1
        }
        return nil
    }

    private func place(of key: String) -> Int? {
        all.count < Self.few ? all.firstIndex { $0.key == key } : places[key]
    }
}
