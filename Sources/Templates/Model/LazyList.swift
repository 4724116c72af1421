/// A list whose elements are made one by one when they are asked for, and let go of: for lists that are too long to be
/// held. Like any value it always says the same.
public struct LazyList<Element: ViewModel>: Sendable, Hashable {
    public let count: Int
    @usableFromInline let make: @Sendable (Int) -> Element

    @inlinable
    public init<Sources: RandomAccessCollection & Sendable>(
        _ sources: Sources, _ make: @escaping @Sendable (Sources.Element) -> Element
    ) where Sources.Index == Int {
        count = sources.count
        self.make = { make(sources[sources.startIndex + $0]) }
    }

    @inlinable
    public init(_ elements: [Element] = []) { self.init(elements) { $0 } }

    @inlinable
    public var isEmpty: Bool { count == 0 }

    @inlinable
    public subscript(index: Int) -> Element { make(index) }

    public static func == (one: LazyList, other: LazyList) -> Bool {
        one.count == other.count && (0..<one.count).allSatisfy { one[$0] == other[$0] }
    }

    public func hash(into hasher: inout Hasher) { for index in 0..<count { hasher.combine(self[index]) } }
}
