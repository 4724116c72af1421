internal import Markup

/// One step of rendering. A slot holds the value of a scope; `end` is the index behind what an instruction holds.
///
/// Nobody can copy one: so it is read where it lies, and what it refers to is not counted at every step.
enum Instruction: ~Copyable, Sendable {
    /// A range of the program's text.
    case copy(Range<Int>)
    case text(Int, @Sendable (Pointer, inout ByteBuffer) -> Void)
    case html(Int, @Sendable (Pointer) -> HTML?)
    case number(Int, @Sendable (Pointer) -> Int?)
    /// Goes on only if the test says so.
    case when(Int, Test, isWanted: Bool, end: Int)
    /// Puts a text into a slot and runs what it holds; goes on behind that if there is none, or an empty one.
    case enter(Int, @Sendable (Pointer) -> String?, into: Int, end: Int)
    /// The same with a text that the model stores.
    case enterStored(Int, Test, StoredPlace, into: Int, end: Int)
    /// Puts one value after the other into a slot and runs what it holds.
    case each(Int, Visit, into: Int, end: Int)
    /// Does on all cores, if they are free, what the `each` behind it would do, and goes on behind that.
    case apart(Int, ApartElements, into: Int, end: Int)
    case call(Int)
}

/// A template and all that it includes, among others.
struct Code: Sendable {
    private let programs: [Program]
    /// Of each program.
    let steps: [Steps]
    /// The template itself.
    let first: Int
    let slotCount: Int
    /// The slots of what the model stores, and where it does.
    let parts: [(slot: Int, place: StoredPlace)]

    init(_ programs: [Program], first: Int, slotCount: Int, parts: [(slot: Int, place: StoredPlace)]) {
        (self.programs, self.first, self.slotCount, self.parts) = (programs, first, slotCount, parts)
        steps = programs.map(\.steps)
    }
}
