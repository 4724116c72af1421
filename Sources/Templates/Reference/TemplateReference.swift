public import Diagnostics

/// What templates may use, as a value: every type that can be reached, with its members.
public struct TemplateReference: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public let typeName: String
        public let members: [MemberEntry]
    }

    public struct MemberEntry: Sendable, Hashable {
        public let name: String
        public let kind: Kind
        /// Of an object or a list.
        public let elementType: String?
        public let help: Localized
    }

    /// Each root, then what it leads to in the order of the first way there.
    public private(set) var entries: [Entry] = []
    private var known: Set<ModelType> = []

    public init() {}

    public init<Model: ViewModel>(_ root: Model.Type) { add(root) }

    /// Adds a further root; what is there already is not repeated.
    public mutating func add<Model: ViewModel>(_ root: Model.Type) {
        var queue = [ModelType(root)]
        var next = 0
        while next < queue.count {
            let type = queue[next]
            next += 1
            guard known.insert(type).inserted else { continue }
            let members = type.members
            entries.append(Entry(typeName: type.name, members: members.map(MemberEntry.init)))
            queue += members.compactMap(\.access.elementType)
        }
    }
}

extension TemplateReference.MemberEntry {
    fileprivate init(_ member: AnyMember) {
        name = member.name
        kind = member.access.kind
        elementType = member.access.elementType?.name
        help = member.help
    }
}

extension Access {
    fileprivate var elementType: ModelType? {
        switch self {
        case .object(let type, _), .list(let type, _): type
        case .text, .html, .flag, .number, .texts: nil
        }
    }
}
