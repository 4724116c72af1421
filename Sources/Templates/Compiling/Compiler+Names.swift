internal import Diagnostics

/// A name that was found: the way to its value from the scope in `slot`, and where that value comes from.
struct Found {
    let access: Access
    let slot: Int
    let origin: Origin
}

extension Compiler {
    /// What `name` means at `place`. Nil if it means nothing, which is then reported.
    mutating func resolve(_ name: Name, at place: Place) -> Found? {
        if name.text == "." { return resolveDot(name, at: place) }
        // `.name` means the innermost scope only.
        let isInnermost = name.segments.first?.text.isEmpty == true
        let segments = isInnermost ? name.segments.dropFirst() : name.segments[...]
        let scopes = isInnermost ? place.scopes.scopes.suffix(1) : place.scopes.scopes[...]
        let first = segments.first ?? name
        for index in scopes.indices.reversed() {
            guard let access = scopes[index].members?[first.text] else { continue }
            return follow(segments.dropFirst(), from: first, of: name, at: place, access, in: scopes[index])
        }
        let names = scopes.reversed().compactMap { $0.members?.names }
        return report(first, among: names.flatMap(\.self), here: names.first ?? [], at: place)
    }

    /// `.b.c` behind `a`.
    private mutating func follow(
        _ segments: ArraySlice<Name>, from first: Name, of name: Name, at place: Place, _ start: Access, in scope: Scope
    ) -> Found? {
        var (access, last) = (start, first)
        for segment in segments {
            guard case .object(let type, let elements) = access else {
                let before = name.text(upTo: last)
                diagnostics.append(WrongKind.hasNoFields(before, access.kind, at: place.template.location(last.range)))
                return nil
            }
            let table = MemberTable.of(type)
            guard let next = table[segment.text] else {
                return report(segment, among: table.names, here: table.names, at: place)
            }
            access = next.through(elements)
            last = segment
        }
        return Found(access: access, slot: scope.slot, origin: Origin(slot: scope.origin.slot, isPart: true))
    }

    private mutating func resolveDot(_ name: Name, at place: Place) -> Found? {
        if let top = place.scopes.scopes.last, let access = top.kind.ownValue {
            return Found(access: access, slot: top.slot, origin: top.origin)
        }
        diagnostics.append(WrongKind.isNoValue(at: place.template.location(name.range)))
        return nil
    }

    private mutating func report(_ name: Name, among known: [String], here: [String], at place: Place) -> Found? {
        let location = place.template.location(name.range)
        diagnostics.append(UnknownName.diagnostic(name.text, among: known, here: here, at: location))
        return nil
    }
}

extension Name {
    fileprivate func text(upTo segment: Name) -> String {
        String(decoding: text.utf8.prefix(segment.range.upperBound - range.lowerBound), as: UTF8.self)
    }
}
