package import StrategyModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A picture or document that is open, to be read anywhere in it: a film of hundreds of megabytes is not held.
package final class AssetReader: Sendable {
    /// When it was opened.
    package var size: Int { descriptor.status.size }
    private let descriptor: Descriptor

    /// Nil if it cannot be read any more, or is no ordinary file.
    package init?(_ asset: Asset) {
        guard let descriptor = try? Descriptor.linkFree(asset.location, seen: nil), descriptor.status.kind == .file
        else { return nil }
        self.descriptor = descriptor
    }

    /// At most `count` bytes from there on; none behind its end, or if it cannot be read.
    package func bytes(at place: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
            while filled < count, let base = memory.baseAddress {
                let got = pread(descriptor.number, base + filled, count - filled, off_t(place + filled))
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
        }
    }
}
