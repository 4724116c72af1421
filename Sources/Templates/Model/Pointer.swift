/// The place of a value whose type the compiler of templates knows and the renderer does not.
///
/// Why this is safe: a pointer is made in one of three places, `Template.render`, the `visit` of a member and the renderer
/// itself where it enters a text, from `withUnsafePointer` or `withUnsafeBufferPointer`, and is used only by the calls
/// nested in that body, because the renderer puts the slot back before it returns. Every pointer of type `Model` is written
/// to the slot of exactly the type `Model` (slots are numbered by type, those of parts by type and place), and a member
/// reads only the slot of the type that declares it. A property lies where `MemoryLayout.offset` says; a `Shared` value
/// lies at its place as long as the model that holds it; and a value that is there in an optional lies where the optional
/// does: its only payload stands at its beginning. A text lies like an optional one, which needs no room to say that it is
/// there. Places are mutable only because `inout` is how Swift passes one: the ways of members read, so several cores may
/// do so at once, and what they would write to may be a constant.
@usableFromInline
struct Pointer {
    @usableFromInline let raw: UnsafeRawPointer

    @inlinable
    init<Value>(_ pointer: UnsafePointer<Value>) { raw = UnsafeRawPointer(pointer) }

    /// The place of a property that the value at `root` stores at that offset.
    @inlinable
    init(_ root: Pointer, offset: Int) { raw = root.raw + offset }

    /// The place of the value that a `Shared` holds, of which `place` lies here.
    @inlinable
    var shared: Pointer { Pointer(raw.load(as: UnsafePointer<UInt8>.self)) }

    /// The place as that of a `Value`, which it must be.
    @inlinable
    func of<Value>(_: Value.Type) -> UnsafeMutablePointer<Value> {
        UnsafeMutablePointer(mutating: raw.assumingMemoryBound(to: Value.self))
    }
}
