package import StrategyModel
package import Templates

/// One file of the output: where it goes, and how its bytes are had.
package struct OutputFile: Sendable, Equatable {
    package enum Content: Sendable {
        case bytes([UInt8])
        case copy(of: Asset)
        /// Made when it is asked for, and the same each time: the last bytes, after `Flush` has taken what it wants of
        /// those before.
        case page(@Sendable (Flush) -> [UInt8])
    }

    /// Relative to the output folder, with `/`.
    package let path: String
    package let content: Content

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    package init(path: String, text: String) { self.init(path: path, content: .bytes(Array(text.utf8))) }

    /// Nil if they lie in another file.
    package var bytes: [UInt8]? {
        switch content {
        case .bytes(let bytes): bytes
        case .page(let make): make { _ in }
        case .copy: nil
        }
    }

    /// Whether the same bytes go to the same place.
    package static func == (one: OutputFile, other: OutputFile) -> Bool {
        guard one.path == other.path else { return false }
        if case .copy(let asset) = one.content, case .copy(let otherAsset) = other.content {
            return asset == otherAsset
        }
        return one.bytes == other.bytes
    }
}

extension OutputFile.Content {
    /// The bytes from first to last, in pieces; each but the last a multiple of eight long, as a fingerprint needs them.
    func read(_ take: ([UInt8]) throws(SystemFailure) -> Void) throws(SystemFailure) {
        switch self {
        case .bytes(let bytes): try take(bytes)
        case .copy(let asset):
            let source = try FileReader(asset.location)
            var piece: [UInt8] = []
            repeat {
                try source.read(into: &piece)
                try take(piece)
            } while !piece.isEmpty
        case .page(let make): try Self.read(make, take)
        }
    }

    /// A page cannot be stopped while it is made; after a failure it is made for nobody.
    private static func read(
        _ make: @escaping (Flush) -> [UInt8], _ take: ([UInt8]) throws(SystemFailure) -> Void
    ) throws(SystemFailure) {
        var failure: SystemFailure?
        let last = make { bytes in
            let rest = Array(bytes[(bytes.count & ~7)...])
            bytes.removeLast(rest.count)
            do throws(SystemFailure) {
                if failure == nil { try take(bytes) }
            } catch {
                failure = error
            }
            bytes.removeAll(keepingCapacity: true)
            bytes += rest
        }
        if let failure { throw failure }
        try take(last)
    }
}
