internal import Diagnostics

/// A name that was found: the way to its value from the scope in `slot`, and where that value comes from.
struct Found {
    let access: Access
    let slot: Int
    let origin: Origin
    /// The value itself, if it is known already.
    var text: String?
}

extension Compiler {
    /// What `path` means at `place`. Nil if it means nothing, which is then reported.
    mutating func resolve(_ path: Path, at place: Place) -> Found? {
        if path.isInnermost, path.text == "." { return resolveDot(path, at: place) }
        let scopes = path.isInnermost ? place.scopes.scopes.suffix(1) : place.scopes.scopes[...]
        for scope in scopes.reversed() {
            if let access = scope.type.members?[path.first] { return follow(path, at: place, access, in: scope) }
        }
        let names = scopes.reversed().compactMap { $0.type.members?.names }
        return report(path.first, among: names.flatMap(\.self), here: names.first ?? [], at: place)
    }

    /// `.b.c` behind `a`.
    private mutating func follow(_ path: Path, at place: Place, _ start: Access, in scope: Scope) -> Found? {
        var (access, last) = (start, path.first)
        var text: String?
        for name in path.rest {
            guard case .object(let type, let elements) = access else {
                let before = path.text(upTo: last)
                diagnostics.append(WrongKind.hasNoFields(before, access.kind, at: place.template.location(last.range)))
                return nil
            }
            let table = MemberTable.of(type)
            guard let next = table[name] else {
                return report(name, among: table.names, here: table.names, at: place)
            }
            access = next.through(elements)
            // Only of a model that is always there.
            text = elements.place != nil && type == known?.type ? known?.text(next) : nil
            last = name
        }
        return Found(
            access: access, slot: scope.type.slot, origin: Origin(slot: scope.origin.slot, isPart: true), text: text)
    }

    private mutating func resolveDot(_ path: Path, at place: Place) -> Found? {
        if let top = place.scopes.scopes.last, let access = top.type.kind.ownValue {
            return Found(access: access, slot: top.type.slot, origin: top.origin)
        }
        diagnostics.append(WrongKind.isNoValue(at: place.template.location(path.range)))
        return nil
    }

    private mutating func report(_ name: Name, among known: [String], here: [String], at place: Place) -> Found? {
        let location = place.template.location(name.range)
        diagnostics.append(UnknownName.diagnostic(name.text, among: known, here: here, at: location))
        return nil
    }
}
