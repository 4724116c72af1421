package import Markup
package import StrategyModel

/// One file of the output: where it goes, and how its bytes are had.
package struct OutputFile: Sendable, Equatable {
    package enum Content: Sendable {
        case bytes([UInt8])
        /// Boxed: of ten thousand files hardly any is one.
        indirect case copy(of: Asset)
        /// Made when it is asked for, and the same each time: at the end of a buffer, of which `Flush` takes what it
        /// wants meanwhile.
        case page(@Sendable (inout ByteBuffer, Flush) -> Void)
        /// Such a page, made.
        case made(Rope)
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
        case .bytes(let bytes): return bytes
        case .page(let make):
            var buffer = ByteBuffer.page
            make(&buffer) { _ in }
            return buffer.bytes
        case .made(let rope): return rope.bytes
        case .copy: return nil
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
    /// The bytes from first to last, in pieces; each but the last of whole blocks, as a fingerprint needs them.
    func read(_ take: (UnsafeRawBufferPointer) throws(SystemFailure) -> Void) throws(SystemFailure) {
        switch self {
        case .bytes(let bytes): try bytes.withRawBytes(take)
        case .copy(let asset): try asset.read(take)
        case .page(let make): try Self.read(make, take)
        case .made(let rope): try rope.bytes.withRawBytes(take)
        }
    }

    /// A page cannot be stopped while it is made; after a failure it is made for nobody.
    private static func read(
        _ make: @escaping (inout ByteBuffer, Flush) -> Void,
        _ take: (UnsafeRawBufferPointer) throws(SystemFailure) -> Void
    ) throws(SystemFailure) {
        var failure: SystemFailure?
        var buffer = ByteBuffer.page
        make(&buffer) { buffer in
            let whole = buffer.count / Fingerprinting.block * Fingerprinting.block
            do throws(SystemFailure) {
                if failure == nil {
                    try buffer.withUnsafeBytes { bytes throws(SystemFailure) in
                        try take(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
                    }
                }
            } catch {
                failure = error
            }
            buffer.removeFirst(whole)
        }
        if let failure { throw failure }
        try buffer.withUnsafeBytes(take)
    }
}

extension Asset {
    fileprivate func read(_ take: (UnsafeRawBufferPointer) throws(SystemFailure) -> Void) throws(SystemFailure) {
        let reader = try naming { () throws(SystemFailure) in try FileReader(linkFree: location) }
        var piece: [UInt8] = []
        repeat {
            try naming { () throws(SystemFailure) in try reader.read(into: &piece) }
            try piece.withRawBytes(take)
        } while !piece.isEmpty
    }

    /// Whoever writes the bytes elsewhere could not tell otherwise what went wrong, reading or writing.
    private func naming<Value>(_ work: () throws(SystemFailure) -> Value) throws(SystemFailure) -> Value {
        do throws(SystemFailure) {
            return try work()
        } catch {
            throw SystemFailure(code: error.code, source: shownPath)
        }
    }
}

extension ByteBuffer {
    /// With room for most pages, but less than what makes the system tidy up its memory whenever it is given back.
    package static var page: ByteBuffer { ByteBuffer(capacity: 49_152) }
}
