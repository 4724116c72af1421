extension Access {
    /// What a section goes into, and through which values. Nil of a flag: it only says whether.
    var entered: (kind: ScopeType.Kind, visit: Visit, apart: ApartElements?)? {
        switch self {
        case .text(let get): (.text, Elements.visit { get($0).flatMap { $0.isEmpty ? nil : $0 } }, nil)
        case .html(let get): (.html, Elements.visit { get($0).flatMap { $0.isEmpty ? nil : $0 } }, nil)
        case .number(let get): (.number, Elements.visit(get), nil)
        case .object(let type, let elements), .list(let type, let elements):
            (.model(type), elements.visit, elements.apart)
        case .texts(let elements): (.text, elements.visit, elements.apart)
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
