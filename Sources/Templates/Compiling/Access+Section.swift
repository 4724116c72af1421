extension Access {
    /// What a section goes into, and through which values. Nil of a flag: it only says whether.
    var entered: (ScopeType.Kind, Elements)? {
        switch self {
        case .text(let get): (.text, Elements(one: { get($0).flatMap { $0.isEmpty ? nil : $0 } }))
        case .html(let get): (.html, Elements(one: { get($0).flatMap { $0.isEmpty ? nil : $0 } }))
        case .number(let get): (.number, Elements(one: get))
        case .object(let type, let elements), .list(let type, let elements): (.model(type), elements)
        case .texts(let elements): (.text, elements)
        case .flag: nil
        }
    }

    /// Whether a section of it is shown at all.
    var isPresent: Test {
        switch self {
        case .text(let get): { !(get($0)?.isEmpty ?? true) }
        case .html(let get): { !(get($0)?.isEmpty ?? true) }
        case .number(let get): { get($0) != nil }
        case .flag(let get): get
        case .object(_, let elements), .list(_, let elements), .texts(let elements): elements.isPresent
        }
    }
}
