import Diagnostics
import StrategyModel

/// What pictures and documents looked like, to tell whether one of them has changed: nobody holds their bytes.
struct AssetMemo: Sendable {
    private struct Look: Sendable {
        let stamp: Disk.Stamp
        /// When the first look began that found it unchanged; the clock of the disk may be another.
        let since: Int64?
        /// As long as a later write might hide behind the stamp.
        let fingerprint: Fingerprint?
    }

    private var looks: [ExactText: Look] = [:]

    /// To read a larger one at every look would take longer than anyone should wait. Its stamp has to do.
    private static let largest = 64 << 20

    /// Whether anything is other than at the last look. `found`: all of them; `now`: from before the folder was looked at.
    mutating func look(_ found: [FolderWalk.Found], now: Int64) -> Bool {
        let before = looks
        looks = Dictionary(found.map { ($0.name, Self.look($0, before[$0.name], now)) }) { first, _ in first }
        return looks.count != before.count
            || looks.contains { name, look in
                guard let old = before[name], old.stamp == look.stamp else { return true }
                // Of what has come to rest nothing is read.
                return look.fingerprint != nil && old.fingerprint != look.fingerprint
            }
    }

    /// These have changed, as is known already.
    mutating func replace(_ found: [FolderWalk.Found], now: Int64) {
        for file in found { looks[file.name] = Self.look(file, nil, now) }
    }

    private static func look(_ file: FolderWalk.Found, _ old: Look?, _ now: Int64) -> Look {
        let since = old.flatMap { $0.stamp == file.stamp ? $0.since ?? now : nil }
        let isAtRest = ReadingMemo.isSettled(file.stamp, at: now) || since.map { now - $0 > ReadingMemo.rest } ?? false
        let mayHide = !isAtRest && file.size <= largest
        return Look(stamp: file.stamp, since: since, fingerprint: mayHide ? fingerprint(Asset(file)) : nil)
    }

    private static func fingerprint(_ asset: Asset) -> Fingerprint? {
        guard let reader = AssetReader(asset) else { return nil }
        var (fingerprinting, place) = (Fingerprinting(), 0)
        while case let piece = reader.bytes(at: place, count: FileReader.chunk), !piece.isEmpty {
            piece.withUnsafeBytes { fingerprinting.add($0) }
            place += piece.count
        }
        return fingerprinting.fingerprint
    }
}
