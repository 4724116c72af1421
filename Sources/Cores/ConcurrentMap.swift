import Dispatch

extension Array where Element: Sendable {
    /// `map` on all cores. The results stand in the order of the elements, whoever was ready first.
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
