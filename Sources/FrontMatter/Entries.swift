/// The entries of a mapping while it is read; finds a key that stands twice without comparing each with each.
struct Entries {
    private(set) var all: [Entry] = []
    /// The signs of all keys: one that brings a new sign is new, which needs no comparing.
    private var signs: UInt64 = 0
    /// All keys, once there are more than a few: comparing those is faster than hashing.
    private var keys: Set<String> = []
    private static let few = 32

    init(expecting count: Int = 8) { all.reserveCapacity(count) }

    var firstKey: String? { all.isEmpty ? nil : all[0].key }

    /// The entry that already has this key; then nothing is added.
    mutating func add(_ entry: consuming Entry) -> Entry? {
        if mayHold(entry.key), let earlier = all.first(where: { $0.key == entry.key }) { return earlier }
        all.append(entry)
        return nil
    }

    private mutating func mayHold(_ key: String) -> Bool {
        if all.count < Self.few {
            let sign = key.sign
            defer { signs |= sign }
            return signs & sign != 0
        }
        if keys.isEmpty {
            keys.reserveCapacity(4 * Self.few)
            for entry in all { keys.insert(entry.key) }
        }
        return !keys.insert(key).inserted
    }
}

extension String {
    /// One bit of 64, or all of them if there is a letter outside of ASCII: such a letter may be written in two ways.
    fileprivate var sign: UInt64 {
        var text = self
        return text.withUTF8 { bytes in
            var number: UInt8 = 0
            var all: UInt8 = 0
            for byte in bytes {
                number = number &* 31 &+ byte
                all |= byte
            }
            return all < 0x80 ? 1 << (UInt64(number) & 63) : .max
        }
    }
}
