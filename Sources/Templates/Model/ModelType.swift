/// The type of a view model as a value: compared by identity, asked for its members only when they are needed.
@usableFromInline
struct ModelType: Sendable, Hashable {
    private let type: any ViewModel.Type

    @usableFromInline
    init(_ type: any ViewModel.Type) { self.type = type }

    var id: ObjectIdentifier { ObjectIdentifier(type) }

    var name: String { type.typeName }

    var members: [AnyMember] { type.anyMembers }

    @usableFromInline
    static func == (one: ModelType, other: ModelType) -> Bool { one.id == other.id }

    @usableFromInline
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ViewModel {
    fileprivate static var anyMembers: [AnyMember] { members.map { $0.erased } }
}
