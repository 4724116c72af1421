import Synchronization

/// The members of a type by name. A class, for templates ask for the same ones time and again.
final class MemberTable: Sendable {
    /// Types never change, and every template of a theme asks for the same.
    private static let known = Mutex<[ModelType: MemberTable]>([:])

    static func of(_ type: ModelType) -> MemberTable {
        if let table = known.withLock({ $0[type] }) { return table }
        let table = MemberTable(type)
        known.withLock { $0[type] = table }
        return table
    }

    let names: [String]
    private let accesses: [String: Access]

    private init(_ type: ModelType) {
        let members = type.members
        names = members.map(\.name)
        accesses = Dictionary(members.map { ($0.name, $0.access) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> Access? { accesses[name] }
}
