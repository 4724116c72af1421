package import Diagnostics

/// What templates may use, as a value: every type that can be reached, with its members.
package struct TemplateReference: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let typeName: String
        package let members: [MemberEntry]
    }

    package struct MemberEntry: Sendable, Hashable {
        package let name: String
        package let kind: Kind
        /// Of an object or a list.
        package let elementType: String?
        package let help: Localized
    }

    /// Each root, then what it leads to in the order of the first way there.
    package private(set) var entries: [Entry] = []
    private var known: Set<ModelType> = []

    package init() {}

    package init<Model: ViewModel>(_ root: Model.Type) { add(root) }

    /// Adds a further root; what is there already is not repeated.
    package mutating func add<Model: ViewModel>(_ root: Model.Type) {
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
