public import Dispatch

extension Array where Element: Sendable {
    /// `map` on all cores. The results stand in the order of the elements, whoever was ready first. Compiled for each type,
    /// but not into its callers, which have other things to do.
    @inlinable @inline(never)
    public func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        if count < 2 || Cores.isSingle { return map(transform) }
        return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Every call fills its own place of the buffer, and all have ended before it is read.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: count) { index in
                places.initializeElement(at: index, to: transform(self[index]))
            }
            initializedCount = count
        }
    }
}

public enum Cores {
    /// Two pieces of work at the same time. What one of them does on all cores is left only its share of them: with two
    /// cores that is one, so this is for work that goes on one core alone.
    public static func both<One: Sendable, Other: Sendable>(
        _ one: @Sendable () -> One, _ other: @Sendable () -> Other
    ) -> (One, Other) {
        if isSingle { return (one(), other()) }
        return withUnsafeTemporaryAllocation(of: One.self, capacity: 1) { first in
            withUnsafeTemporaryAllocation(of: Other.self, capacity: 1) { second in
                // Each call fills its own place, and both have ended before these are read.
                nonisolated(unsafe) let (first, second) = (first, second)
                DispatchQueue.concurrentPerform(iterations: 2) { index in
                    if index == 0 {
                        first.initializeElement(at: 0, to: one())
                    } else {
                        second.initializeElement(at: 0, to: other())
                    }
                }
                return (first.moveElement(from: 0), second.moveElement(from: 0))
            }
        }
    }

    /// Whether one core does everything: for tests that compare, and for work that must be in nobody's way.
    @TaskLocal public static var isSingle = false

    public static func onOne<Value, Failure: Error>(_ work: () throws(Failure) -> Value) throws(Failure) -> Value {
        let result = $isSingle.withValue(true) { () -> Result<Value, Failure> in
            do throws(Failure) {
                return .success(try work())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
