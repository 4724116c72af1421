/// The scopes at one place of a template, outermost first.
///
/// Of each type only the innermost is kept: names are looked up by what a type declares, so an outer scope of the same
/// type can never be reached. A single value is kept only on top, since `{{.}}` means the top alone. So there are only
/// so many stacks as there are orders of types, and a partial that calls itself with each level of a tree meets a stack
/// that it was compiled for already. For the same reason one slot for each type is all the renderer needs.
struct ScopeStack: Sendable {
    private(set) var scopes: [Scope]

    init(_ scopes: [Scope]) { self.scopes = scopes }

    func pushing(_ scope: Scope) -> ScopeStack {
        var pushed: [Scope] = []
        pushed.reserveCapacity(scopes.count + 1)
        for other in scopes where other.type.slot != scope.type.slot && other.type.kind.ownValue == nil {
            pushed.append(other)
        }
        pushed.append(scope)
        return ScopeStack(pushed)
    }

    /// Only the scopes that are wanted, which is asked from the innermost outwards.
    func keeping(_ isWanted: (Scope) -> Bool) -> ScopeStack {
        var kept: [Scope] = []
        kept.reserveCapacity(scopes.count)
        for scope in scopes.reversed() where isWanted(scope) { kept.append(scope) }
        return ScopeStack(kept.reversed())
    }

    /// The same scopes as a program finds them when it starts.
    func atEntry() -> ScopeStack { ScopeStack(scopes.map(\.atEntry)) }
}
