import Arena
import CMarkGFM

extension CMark {
    /// What cmark calls for memory. It never changes and is never freed, so all threads may read it.
    nonisolated(unsafe) static let memory: UnsafeMutablePointer<cmark_mem> = {
        let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        memory.initialize(to: cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_free))
        return memory
    }()
}
