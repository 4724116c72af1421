import Cores
import Markup
import StrategyModel

/// Pictures as `data:` addresses, for the report that must stand alone.
enum EmbeddedPictures {
    /// By content path. A picture that cannot be read is left out; copying it into the site will say why.
    static func load(_ assets: [Asset], memo: Memo, read: @Sendable (Asset) -> [UInt8]?) -> [String: String] {
        let pictures = assets.compactMap { asset in asset.pictureType.map { (asset, $0) } }
        let loaded = pictures.concurrentMap { asset, type in
            read(asset).map { bytes in
                (
                    asset.path,
                    memo.address(of: bytes, at: asset.path) { "data:\(type);base64," + $0.base64 }
                )
            }
        }
        return Dictionary(loaded.compactMap { $0 }, uniquingKeysWith: { first, _ in first })
    }
}
