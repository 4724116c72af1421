import Charts
import Synchronization

/// The backs of time bars, each drawn once: most measures of a strategy lie on the same few years.
final class Backdrops: Sendable {
    private let drawn = Mutex<[TimeScale: MeasureTimeline.Backdrop]>([:])

    func backdrop(_ scale: TimeScale) -> MeasureTimeline.Backdrop {
        drawn.withLock { drawn in
            if let known = drawn[scale] { return known }
            let backdrop = MeasureTimeline.Backdrop(scale)
            drawn[scale] = backdrop
            return backdrop
        }
    }
}
