import Charts
import Synchronization

/// The backs of time bars, each drawn once: most measures of a strategy lie on the same few years.
final class Backdrops: Sendable {
    private let drawn = Mutex<[TimeScale: Backdrop]>([:])

    func backdrop(_ scale: TimeScale) -> Backdrop {
        drawn.withLock { drawn in
            if let known = drawn[scale] { return known }
            let backdrop = Backdrop.ofTimeBar(on: scale)
            drawn[scale] = backdrop
            return backdrop
        }
    }
}
