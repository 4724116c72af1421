extension Array {
    /// Without the room to grow: what is kept of thousands of texts adds up.
    @inlinable public var trimmed: [Element] {
        guard capacity > count else { return self }
        return [Element](unsafeUninitializedCapacity: count) { room, length in
            length = withUnsafeBufferPointer { room.initialize(fromContentsOf: $0) }
        }
    }
}
