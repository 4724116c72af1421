import Synchronization

/// The members of a type by name. A class, for templates ask for the same ones time and again.
final class MemberTable: Sendable {
    /// Types never change, and every template of a theme asks for the same.
    private static let known = Mutex<[ObjectIdentifier: MemberTable]>([:])

    static func of(_ type: ModelType) -> MemberTable {
        if let table = known.withLock({ $0[type.id] }) { return table }
        let table = MemberTable(type)
        known.withLock { $0[type.id] = table }
        return table
    }

    let names: [String]
    let declared: NameSet
    /// By the number of the name.
    private let accesses: [Int: Access]

    private convenience init(_ type: ModelType) { self.init(type.members.map { ($0.name, $0.access) }) }

    /// The one name by which a part is known, and the way from the part to itself.
    convenience init(_ part: Part) { self.init([(part.name, .object(part.type, Elements(at: StoredPlace(at: 0))))]) }

    private init(_ members: [(name: String, access: Access)]) {
        names = members.map(\.name)
        let numbered = members.map { (Name.number(of: $0.name), $0.access) }
        declared = numbered.reduce(into: NameSet()) { $0.insert($1.0) }
        accesses = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    }

    /// The single values that the model stores.
    var parts: [Part] {
        names.compactMap { name in
            guard case .object(let type, let elements) = self[name], let place = elements.place else {
                return nil
            }
            return Part(name: name, type: type, place: place)
        }
    }

    func without(_ parts: [Part]) -> MemberTable {
        MemberTable(
            names.compactMap { name in
                parts.contains { $0.name == name } ? nil : self[name].map { (name, $0) }
            })
    }

    subscript(name: Name) -> Access? { declared.contains(name.number) ? accesses[name.number] : nil }

    private subscript(name: String) -> Access? { accesses[Name.number(of: name)] }
}
