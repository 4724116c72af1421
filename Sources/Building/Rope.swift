import Markup

/// Bytes in pieces, for what is too long to be copied as a whole.
package struct Rope: Sendable, Equatable {
    /// None of them is empty.
    package private(set) var pieces: [ArraySlice<UInt8>] = []

    private static let short = 1 << 12

    package init(_ bytes: [UInt8] = []) { append(bytes[...]) }

    /// What `make` writes, in pieces of that `size` or a little more: most pages are one. The end is not torn: what is
    /// short goes with the piece before it.
    init(piecesOf size: Int = 1 << 23, _ make: (inout ByteBuffer, Flush) -> Void) {
        var buffer = ByteBuffer.page
        var pieces: [[UInt8]] = []
        make(&buffer) { buffer in
            guard buffer.count >= size else { return }
            let whole = buffer.count / Fingerprinting.block * Fingerprinting.block
            pieces.append(buffer.withUnsafeBytes { Array($0[..<whole]) })
            buffer.removeFirst(whole)
        }
        let tail = buffer.bytes
        if tail.count < Rope.short, let last = pieces.indices.last { pieces[last] += tail } else { pieces.append(tail) }
        for piece in pieces { append(piece[...]) }
    }

    package mutating func append(_ piece: ArraySlice<UInt8>) { if !piece.isEmpty { pieces.append(piece) } }

    package var count: Int { pieces.reduce(0) { $0 + $1.count } }

    /// All of them in one.
    package var bytes: [UInt8] { pieces.count == 1 ? Array(pieces[0]) : Array(pieces.joined()) }

    /// However they are cut.
    package static func == (one: Rope, other: Rope) -> Bool {
        one.count == other.count && one.pieces.joined().elementsEqual(other.pieces.joined())
    }
}

extension Fingerprint {
    /// Of bytes that are cut at whole blocks, as they are made.
    package init(_ rope: Rope) {
        var fingerprinting = Fingerprinting()
        for piece in rope.pieces { piece.withUnsafeBytes { fingerprinting.add($0) } }
        self = fingerprinting.fingerprint
    }
}
