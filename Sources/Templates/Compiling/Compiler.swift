internal import Diagnostics

/// Turns templates, and all that they include, into programs for one type of model each.
///
/// A template that is included is compiled once for each stack of scopes, indentation and set of overrides that it
/// meets, as far as it can reach them. Programs wait in a queue, so including costs no stack here, however templates include each other.
struct Compiler {
    private static let programLimit = 2_000
    /// In nodes, and in pieces of text of 16 bytes.
    private static let sizeLimit = 200_000
    private static let depthLimit = 200

    private struct Key: Hashable {
        let template: Int
        let slots: [Int]
        let overrides: Int
        let indentation: [UInt8]
    }

    private let library: Library
    let known: KnownModel?
    /// Whether places are told apart by what is out of reach too.
    private let isThorough: Bool
    private var numbers: [Key: Int] = [:]
    private var queue: [Place] = []
    /// Of the places in the queue.
    private var programs: [Program] = []
    private var types: [ScopeType.Kind: ScopeType] = [:]
    private var overrides = OverrideTable()
    /// Of the template in work, in the order of the programs.
    private var calls: [PlacedCall] = []
    private var emitted = 0
    /// How deep the emitting functions are nested.
    private var depth = 0
    var diagnostics: [Diagnostic] = []
    /// A broken template is included.
    private var isBroken = false

    /// What is wrong with a name is said with all the names that there are around it, and so thoroughly.
    init(_ library: Library, _ known: KnownModel?, isThorough: Bool) {
        (self.library, self.known, self.isThorough) = (library, known, isThorough)
    }

    /// Whether nothing was wrong with what was compiled so far.
    var isSound: Bool { !isBroken && diagnostics.isEmpty }

    mutating func compile(_ root: ParsedTemplate, for type: ModelType) -> Diagnosed<Code?> {
        let parts = isThorough ? [] : MemberTable.of(type).parts
        let first = number(of: Place(template: root, scopes: page(type, parts), overrides: OverrideTable.none))
        while programs.count < queue.count, emitted < Self.sizeLimit {
            let place = queue[programs.count]
            // What the set has reported is not said again.
            if library.broken.contains(place.template.name) { isBroken = true }
            var emitter = Emitter()
            emit(place.template.nodes, at: place, to: &emitter)
            programs.append(emitter.finish())
        }
        if programs.count < queue.count { reportSize(at: root.location(root.start..<root.start)) }
        diagnostics += endlessCalls
        calls = []
        return Diagnosed(isSound ? code(first, parts) : nil, diagnostics.distinct())
    }

    private func code(_ first: Int, _ parts: [Part]) -> Code {
        Code(
            programs, first: first, slotCount: types.count,
            parts: parts.compactMap { part in types[.part(part)].map { (slot: $0.slot, place: part.place) } })
    }

    private mutating func emit(_ nodes: [Node], at place: Place, to emitter: inout Emitter) {
        depth += 1
        defer { depth -= 1 }
        for node in nodes {
            emitted += 1
            switch node {
            case .text(let range, let isFollowed): emit(range, isFollowed, at: place, to: &emitter)
            case .variable(let path, let isHTML): emit(path, isHTML, at: place, to: &emitter)
            case .section(let section): emit(section, at: place, to: &emitter)
            case .block(let block): emit(block, at: place, to: &emitter)
            case .partial(let inclusion), .parent(let inclusion): emit(inclusion, at: place, to: &emitter)
            }
        }
    }

    private mutating func emit(_ range: Range<Int>, _ isFollowed: Bool, at place: Place, to emitter: inout Emitter) {
        emitted += range.count / 16
        let bytes = place.template.file.bytes
        if place.indentation.isEmpty, place.margin.isEmpty { return emitter.copy(bytes[range]) }
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            let line = start..<(end ?? range.upperBound)
            start = line.upperBound
            guard bytes.startsLine(at: line.lowerBound, of: place.template.start) else {
                emitter.copy(bytes[line])
                continue
            }
            let rest = place.withoutMargin(line)
            if let first = rest.first, !first.isNewline { emitter.indent(place.indentation) }
            emitter.copy(rest)
        }
        if isFollowed, bytes.startsLine(at: start, of: place.template.start) { emitter.indent(place.indentation) }
    }

    private mutating func emit(_ path: Path, _ isHTML: Bool, at place: Place, to emitter: inout Emitter) {
        guard let found = resolve(path, at: place) else { return }
        switch (found.access, isHTML) {
        case (.text, false) where found.text != nil: emitter.copy(escaping: found.text ?? "")
        case (.text(let way), false): emitter.add(.text(found.slot, way.print))
        case (.number(let get), false): emitter.add(.number(found.slot, get))
        case (.html(let get), true): emitter.add(.html(found.slot, get))
        default: report(path, found.access.kind, at: place.template.location(path.range))
        }
    }

    /// What was found is not printed like that.
    private mutating func report(_ path: Path, _ kind: Kind, at location: Location) {
        switch kind {
        case .html: diagnostics.append(WrongKind.needsThreeBraces(path.text, at: location))
        case .text, .number: diagnostics.append(WrongKind.needsTwoBraces(path.text, kind, at: location))
        case .flag, .object, .list, .texts:
            diagnostics.append(WrongKind.isNotPrinted(path.text, kind, at: location))
        }
    }

    /// The body of a section of an unknown name is not looked at: what its names mean, nobody knows.
    private mutating func emit(_ section: Section, at place: Place, to emitter: inout Emitter) {
        guard let found = resolve(section.path, at: place) else { return }
        guard !section.isInverted, let (kind, entrance, apart) = found.access.entered else {
            let start = emitter.reserve()
            emit(section.body, at: place, to: &emitter)
            let (isPresent, isWanted) = (found.access.isPresent, !section.isInverted)
            return emitter.fill(start) { .when(found.slot, isPresent, isWanted: isWanted, end: $0) }
        }
        let type = type(of: kind)
        let whole = apart.map { (elements: $0, start: emitter.reserve()) }
        let start = emitter.reserve()
        var inner = place
        inner.scopes = place.scopes.pushing(Scope(type: type, origin: found.origin))
        emit(section.body, at: inner, to: &emitter)
        emitter.fill(start) { entrance.instruction(found.slot, into: type.slot, end: $0) }
        guard let whole else { return }
        emitter.fill(whole.start) { .apart(found.slot, whole.elements, into: type.slot, end: $0) }
    }

    private mutating func emit(_ block: Block, at place: Place, to emitter: inout Emitter) {
        guard let override = overrides[place.overrides, block.name] else {
            return emit(block.body, at: place, to: &emitter)
        }
        guard depth < Self.depthLimit, emitted < Self.sizeLimit else {
            return reportSize(at: place.template.location(block.name.range))
        }
        var inner = place
        inner.template = override.template
        inner.overrides = override.overrides
        inner.indentation = place.indented(by: block.indentation)
        inner.margin = Array(override.template.file.bytes[override.block.margin])
        // A place alone on its line begins a line; any other stands in one.
        if block.isAlone, !override.block.isAlone { emitter.indent(inner.indentation) }
        emitter.skipsIndentation = !block.isAlone && override.block.isAlone
        emit(override.block.body, at: inner, to: &emitter)
        emitter.skipsIndentation = false
    }

    private mutating func emit(_ inclusion: Inclusion, at place: Place, to emitter: inout Emitter) {
        guard let template = library[inclusion.name.number] else { return }
        var entry = place
        entry.template = template
        entry.overrides = overrides.adding(inclusion.overrides, of: place.template, to: place.overrides)
        entry.indentation = inclusion.indentation.map { place.indented(by: $0) } ?? []
        entry.margin = []
        if !isThorough { narrow(&entry) }
        guard queue.count < Self.programLimit, emitted < Self.sizeLimit else {
            return reportSize(at: place.template.location(inclusion.name.range))
        }
        let target = number(of: entry)
        emitter.add(.call(target))
        calls.append(PlacedCall(from: place.program, to: target, scopes: entry.scopes, place.template, inclusion.name))
    }

    /// Leaves of what is around a template only what it can reach, so that it is compiled once for many places.
    private func narrow(_ entry: inout Place) {
        var reach = library.reach(of: entry.template.number)
        if reach.hasPlaces {
            for template in overrides.sources(of: entry.overrides) { reach.formUnion(library.reach(of: template)) }
        } else {
            entry.overrides = OverrideTable.none
        }
        entry.scopes = reach.scopes(of: entry.scopes)
    }

    private mutating func number(of place: Place) -> Int {
        let key = Key(
            template: place.template.number, slots: place.scopes.scopes.map(\.type.slot), overrides: place.overrides,
            indentation: place.indentation)
        if let number = numbers[key] { return number }
        var entry = place
        entry.program = queue.count
        entry.scopes = place.scopes.atEntry()
        numbers[key] = queue.count
        queue.append(entry)
        return entry.program
    }

    /// The first of several.
    private var endlessCalls: [Diagnostic] {
        var seen: Set<Call> = []
        let circling = calls.circling(among: queue.count).map { (call: $0.call, placed: $0) }
            .filter { seen.insert($0.call).inserted }
        let endless = Recursion(circling.map(\.call)).endless
        guard let found = circling.first(where: { $0.call == endless })?.placed else { return [] }
        return [EndlessRecursion.diagnostic(found.name.text, at: found.template.location(found.name.range))]
    }

    /// What a template finds when it begins: the page, and around it the parts that the page stores. The same frame lies
    /// in every kind of page, so what names only that is compiled once for all of them.
    private mutating func page(_ type: ModelType, _ parts: [Part]) -> ScopeStack {
        let kind = ScopeType.Kind.model(type)
        let members = MemberTable.of(type).without(parts)
        let page = ScopeType(kind, members, slot: self.type(of: kind).slot)
        let types = parts.map { self.type(of: .part($0)) } + [page]
        return ScopeStack(types.map { Scope(type: $0, origin: Origin(slot: 0, isPart: false)) })
    }

    private mutating func type(of kind: ScopeType.Kind) -> ScopeType {
        if let type = types[kind] { return type }
        let type = ScopeType(kind, kind.members, slot: types.count)
        types[kind] = type
        return type
    }

    private mutating func reportSize(at location: Location) {
        // Each further one would only follow from the first.
        if diagnostics.contains(where: { $0.rule == TooLarge.rule }) { return }
        diagnostics.append(TooLarge.expansion(at: location))
    }
}
