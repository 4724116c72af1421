/// The type of a view model as a value: compared by identity, asked for its members only when they are needed.
struct ModelType: Sendable, Hashable {
    let id: ObjectIdentifier
    let name: String
    private let loadMembers: @Sendable () -> [AnyMember]

    init<Model: ViewModel>(_: Model.Type) {
        id = ObjectIdentifier(Model.self)
        name = Model.typeName
        loadMembers = { Model.members.map(\.erased) }
    }

    var members: [AnyMember] { loadMembers() }

    static func == (one: ModelType, other: ModelType) -> Bool { one.id == other.id }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
