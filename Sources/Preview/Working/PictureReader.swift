import Building
import StrategyModel
import Synchronization

/// The bytes of pictures that reports carry inside, read once as long as none has changed.
final class PictureReader: Sendable {
    /// Of the sources, when it began.
    let state: Int
    private let known = Mutex<[String: [UInt8]]>([:])

    init(state: Int = -1) { self.state = state }

    @Sendable
    func read(_ asset: Asset) -> [UInt8]? {
        if let bytes = known.withLock({ $0[asset.location] }) { return bytes }
        let bytes = ContentReader.bytes(of: asset)
        known.withLock { $0[asset.location] = bytes }
        return bytes
    }
}
