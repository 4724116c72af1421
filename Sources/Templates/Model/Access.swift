internal import Markup

typealias Visit = @Sendable (Pointer, (Pointer) -> Void) -> Void
typealias Test = @Sendable (Pointer) -> Bool

/// The way to a member's value, with the type of its model erased.
enum Access: Sendable {
    case text(@Sendable (Pointer) -> String?)
    case html(@Sendable (Pointer) -> HTML?)
    case flag(Test)
    case number(@Sendable (Pointer) -> Int?)
    case object(ModelType, Elements)
    case list(ModelType, Elements)
    case texts(Elements)
}

/// The values that a section goes through: one or none of an object, any number of a list.
struct Elements: Sendable {
    let visit: Visit
    let isPresent: Test
}
