/// The members of a type by name.
struct MemberTable {
    let names: [String]
    private let accesses: [String: Access]

    init(_ type: ModelType) {
        let members = type.members
        names = members.map(\.name)
        accesses = Dictionary(members.map { ($0.name, $0.access) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> Access? { accesses[name] }
}
