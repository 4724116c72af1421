/// A list whose elements are made one by one when they are asked for, and let go of: for lists that are too long to be
/// held. Like any value it always says the same.
package struct LazyList<Element: ViewModel>: Sendable, Hashable {
    package let count: Int
    private let make: @Sendable (Int) -> Element

    package init<Source: Sendable>(_ sources: [Source], _ make: @escaping @Sendable (Source) -> Element) {
        count = sources.count
        self.make = { make(sources[$0]) }
    }

    package init(_ elements: [Element] = []) { self.init(elements) { $0 } }

    package var isEmpty: Bool { count == 0 }

    package subscript(index: Int) -> Element { make(index) }

    package static func == (one: LazyList, other: LazyList) -> Bool {
        one.count == other.count && (0..<one.count).allSatisfy { one[$0] == other[$0] }
    }

    package func hash(into hasher: inout Hasher) { for index in 0..<count { hasher.combine(self[index]) } }
}
