/// How a section goes into what it names.
enum Entrance: Sendable {
    /// Most sections are about a text that may be absent, so there is a shorter way for them.
    case text(TextWay)
    case each(Visit)

    func instruction(_ slot: Int, into target: Int, end: Int) -> Instruction {
        switch self {
        case .text(let way):
            way.place.map { .enterStored(slot, way.isPresent, $0, into: target, end: end) }
                ?? .enter(slot, way.get, into: target, end: end)
        case .each(let visit): .each(slot, visit, into: target, end: end)
        }
    }
}

extension Access {
    /// What a section goes into, and through which values. Nil of a flag: it only says whether.
    var entered: (kind: ScopeType.Kind, entrance: Entrance, apart: ApartElements?)? {
        switch self {
        case .text(let way): (.text, .text(way), nil)
        case .html(let get): (.html, .each(Elements.visit { get($0).flatMap { $0.isEmpty ? nil : $0 } }), nil)
        case .number(let get): (.number, .each(Elements.visit(get)), nil)
        case .object(let type, let elements), .list(let type, let elements):
            (.model(type), .each(elements.visit), elements.apart)
        case .texts(let elements): (.text, .each(elements.visit), elements.apart)
        case .flag: nil
        }
    }

    /// Whether a section of it is shown at all.
    var isPresent: Test {
        switch self {
        case .text(let way): way.isPresent
        case .html(let get): { !(get($0)?.isEmpty ?? true) }
        case .number(let get): { get($0) != nil }
        case .flag(let get): get
        case .object(_, let elements), .list(_, let elements), .texts(let elements): elements.isPresent
        }
    }
}
