public import Markup

@usableFromInline
typealias Visit = @Sendable (Pointer, (Pointer) -> Void) -> Void
@usableFromInline
typealias Test = @Sendable (Pointer) -> Bool

/// The way to a member's value, with the type of its model erased.
@usableFromInline
enum Access: Sendable {
    case text(TextWay)
    case html(@Sendable (Pointer) -> HTML?)
    case flag(Test)
    case number(@Sendable (Pointer) -> Int?)
    case object(ModelType, Elements)
    case list(ModelType, Elements)
    case texts(Elements)

    var kind: Kind {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .number: .number
        case .object: .object
        case .list: .list
        case .texts: .texts
        }
    }

    /// The same value, reached from the model that holds the object `step` leads to. Absent if that object is.
    @usableFromInline
    func through(_ step: Elements) -> Access {
        switch self {
        case .text(let way): .text(way.through(step))
        case .html(let get): .html { pointer in step.only(pointer) { get($0) } ?? nil }
        case .flag(let get): .flag { pointer in step.only(pointer) { get($0) } ?? false }
        case .number(let get): .number { pointer in step.only(pointer) { get($0) } ?? nil }
        case .object(let type, let elements): .object(type, elements.through(step))
        case .list(let type, let elements): .list(type, elements.through(step))
        case .texts(let elements): .texts(elements.through(step))
        }
    }
}
