import CMarkGFM

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The memory of one parse. cmark asks for hundreds of small pieces and gives back each by itself, which took a third of
/// its time: here they are cut off large blocks, and given back all at once.
struct Arena {
    private static let usualSize = 64 << 10
    /// Before each piece stands how long it is. It keeps every piece aligned for whatever C puts there.
    private static let header = 16

    private var blocks: [UnsafeMutableRawPointer] = []
    /// What is left of the last block.
    private var next: UnsafeMutableRawPointer?
    private var room = 0

    /// A piece that nobody else has until `empty`. In it stands whatever stood there before.
    fileprivate mutating func piece(_ size: Int) -> UnsafeMutableRawPointer? {
        let whole = (Arena.header + size + Arena.header - 1) & ~(Arena.header - 1)
        if room < whole { addBlock(max(Arena.usualSize, whole)) }
        guard let piece = next else { return nil }
        // The room is as large as the piece with its header.
        piece.storeBytes(of: size, as: Int.self)
        next = piece + whole
        room -= whole
        return piece + Arena.header
    }

    private mutating func addBlock(_ size: Int) {
        guard let block = malloc(size) else { fatalError("There is no memory left.") }
        blocks.append(block)
        (next, room) = (block, size)
    }

    /// `piece` must be one of this arena: only then its length stands before it.
    fileprivate static func size(of piece: UnsafeMutableRawPointer) -> Int {
        (piece - Arena.header).load(as: Int.self)
    }

    /// Gives back what the parse has taken: no pointer into it may be used any more.
    mutating func empty() {
        for block in blocks { free(block) }
        self = Arena()
    }
}

extension Arena {
    /// cmark does not say which parse it asks for, so each thread has an arena of its own. It is let go of with the thread.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { arena in
            let arena: UnsafeMutableRawPointer? = arena
            arena?.assumingMemoryBound(to: Arena.self).deallocate()
        }
        return key
    }()

    static var ofThread: UnsafeMutablePointer<Arena> {
        if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: Arena.self) }
        let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
        arena.initialize(to: Arena())
        pthread_setspecific(key, arena)
        return arena
    }

    /// What cmark calls. It never changes and is never freed, so all threads may read it.
    nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
        let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        functions.initialize(
            to: cmark_mem(
                calloc: { count, size in
                    Arena.ofThread.pointee.piece(count * size).map { memset($0, 0, count * size) }
                },
                realloc: { old, size in
                    guard let piece = Arena.ofThread.pointee.piece(size) else { return nil }
                    if let old { memcpy(piece, old, min(size, Arena.size(of: old))) }
                    return piece
                },
                free: { _ in }))
        return functions
    }()
}
