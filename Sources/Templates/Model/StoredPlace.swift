/// Where a value that is always there lies, seen from a model: in the model itself, or in a `Shared` value that it holds.
/// Small, for an instruction holds one.
@usableFromInline
struct StoredPlace: Sendable, Hashable {
    /// Of the value, or of the place of the shared one.
    @usableFromInline let offset: Int32
    /// Of the value in the shared one; below zero if it lies in the model.
    @usableFromInline let inner: Int32

    @usableFromInline
    init(at offset: Int, inner: Int = -1) { (self.offset, self.inner) = (Int32(offset), Int32(inner)) }

    @inlinable
    func callAsFunction(_ model: Pointer) -> Pointer {
        let place = Pointer(model, offset: Int(offset))
        return inner < 0 ? place : Pointer(place.shared, offset: Int(inner))
    }

    /// Where something lies that `other` finds in the value here. Nil if that is in a second shared one.
    func then(_ other: StoredPlace) -> StoredPlace? {
        if inner < 0 { return StoredPlace(at: Int(offset + other.offset), inner: Int(other.inner)) }
        return other.inner < 0 ? StoredPlace(at: Int(offset), inner: Int(inner + other.offset)) : nil
    }
}
