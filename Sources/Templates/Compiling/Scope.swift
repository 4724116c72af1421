internal import Markup

/// One step of what a name may refer to: the page itself, or the value that a section went into.
struct Scope: Sendable {
    let type: ScopeType
    let origin: Origin

    /// As a program finds it when it starts.
    var atEntry: Scope { Scope(type: type, origin: Origin(slot: type.slot, isPart: false)) }
}

/// What scopes of one kind have in common. A class, for they are copied at every section.
final class ScopeType: Sendable {
    enum Kind: Sendable, Hashable {
        case model(ModelType)
        /// A value that the page stores, under its name alone.
        case part(Part)
        /// A single value, which `{{.}}` prints.
        case text, html, number

        /// What templates may name in it; nil of a single value. Asked for only when a template gets to the type, since
        /// types may recur.
        var members: MemberTable? {
            switch self {
            case .model(let type): MemberTable.of(type)
            case .part(let part): MemberTable(part)
            case .text, .html, .number: nil
            }
        }

        /// The way from a single value to itself.
        var ownValue: Access? {
            switch self {
            case .model, .part: nil
            case .text: .text(TextWay(at: StoredPlace(at: 0)))
            case .html: .html { $0.of(HTML.self).pointee }
            case .number: .number { $0.of(Int.self).pointee }
            }
        }
    }

    let kind: Kind
    let members: MemberTable?
    /// Where the renderer keeps the value: one slot for each kind.
    let slot: Int

    init(_ kind: Kind, _ members: MemberTable?, slot: Int) {
        (self.kind, self.members, self.slot) = (kind, members, slot)
    }
}

/// How a value came about, seen from the start of a program: the value that slot held then, or a part of it.
struct Origin: Sendable, Hashable {
    let slot: Int
    let isPart: Bool
}
