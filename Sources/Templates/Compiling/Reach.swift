/// What a template and all that it includes may name. Of the scopes around the template no other than those names are
/// looked up in, so what it is compiled to depends on nothing else of them.
struct Reach: Sendable {
    private var names = NameSet()
    /// Whether `.` or `.name` occurs, which mean the innermost scope whatever it declares.
    private var includesInnermost = false
    /// Whether there are places that overrides may fill.
    private(set) var hasPlaces = false

    /// Of a template alone.
    init(_ nodes: [Node] = []) { add(nodes) }

    mutating func formUnion(_ other: Reach) {
        names.formUnion(other.names)
        includesInnermost = includesInnermost || other.includesInnermost
        hasPlaces = hasPlaces || other.hasPlaces
    }

    /// The scopes in which its names are found. A scope whose names others farther in declare too is out of reach.
    func scopes(of stack: ScopeStack) -> ScopeStack {
        var sought = names
        var isWanted = includesInnermost
        return stack.keeping { scope in
            defer { isWanted = false }
            guard let declared = scope.type.members?.declared else { return isWanted }
            defer { sought.subtract(declared) }
            return isWanted || sought.intersects(declared)
        }
    }

    private mutating func add(_ nodes: [Node]) {
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let path, _): add(path)
            case .section(let section):
                add(section.path)
                add(section.body)
            case .block(let block):
                hasPlaces = true
                add(block.body)
            case .partial(let inclusion), .parent(let inclusion):
                for block in inclusion.overrides { add(block.body) }
            }
        }
    }

    private mutating func add(_ path: Path) {
        if path.isInnermost { includesInnermost = true } else { names.insert(path.first.number) }
    }
}
