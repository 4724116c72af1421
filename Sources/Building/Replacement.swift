#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file of the output on the way to its place, piece by piece. As long as the pieces are those of the file that lies
/// there nothing is written; with the first other one a new file begins to grow at a temporary place, and takes the
/// old one's when it is complete.
struct Replacement {
    private let place: String
    private let temporary: String
    private var old: FileReader?
    private var new: FileWriter?
    private var fingerprinting = Fingerprinting()

    init(of place: String, by temporary: String) {
        (self.place, self.temporary) = (place, temporary)
        old = try? FileReader(place)
    }

    var fingerprint: Fingerprint { fingerprinting.fingerprint }

    mutating func add(_ piece: UnsafeRawBufferPointer) throws(SystemFailure) {
        if !isNext(piece) { try begin().write(piece) }
        fingerprinting.add(piece)
    }

    /// Whether the file had to be replaced; `publish` moves the new one to its place.
    mutating func finish(_ publish: () throws(SystemFailure) -> Void) throws(SystemFailure) -> Bool {
        if let old, old.size == fingerprinting.size { return false }
        try begin().finish()
        try publish()
        return true
    }

    private func isNext(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard let old else { return false }
        var present: [UInt8] = []
        return (try? old.read(into: &present, count: piece.count)) != nil && present.isSame(as: piece)
    }

    /// The new file, begun with what it has in common with the old one.
    private mutating func begin() throws(SystemFailure) -> FileWriter {
        if let new { return new }
        let new = try FileWriter(temporary)
        if old != nil, fingerprinting.size > 0 { try copyBeginning(to: new) }
        (self.old, self.new) = (nil, new)
        return new
    }

    private func copyBeginning(to new: FileWriter) throws(SystemFailure) {
        let source = try FileReader(place)
        var (rest, piece) = (fingerprinting.size, [UInt8]())
        while rest > 0 {
            try source.read(into: &piece, count: min(FileReader.chunk, rest))
            // Shorter all of a sudden: the next build writes it anew, as it differs.
            if piece.isEmpty { throw SystemFailure(code: EIO) }
            try piece.withRawBytes(new.write)
            rest -= piece.count
        }
    }
}
