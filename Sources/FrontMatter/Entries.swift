/// The entries of a mapping while it is read; finds a key that stands twice without comparing each with each.
struct Entries {
    private(set) var all: [Entry] = []
    /// All keys, once there are more than a few: comparing those is faster than hashing.
    private var keys: Set<String> = []
    private static let few = 32

    init() { all.reserveCapacity(8) }

    /// The entry that already has this key; then nothing is added.
    mutating func add(_ entry: consuming Entry) -> Entry? {
        if mayHold(entry.key), let earlier = all.first(where: { $0.key == entry.key }) { return earlier }
        all.append(entry)
        return nil
    }

    private mutating func mayHold(_ key: String) -> Bool {
        if all.count < Self.few { return true }
        if keys.isEmpty {
            keys.reserveCapacity(4 * Self.few)
            for entry in all { keys.insert(entry.key) }
        }
        return !keys.insert(key).inserted
    }
}
