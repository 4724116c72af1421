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
        var stack = self
        stack.scopes.removeAll { $0.kind == scope.kind || $0.kind.ownValue != nil }
        stack.scopes.append(scope)
        return stack
    }

    /// Only the scopes that are wanted, which is asked from the innermost outwards.
    func keeping(_ isWanted: (Scope) -> Bool) -> ScopeStack {
        ScopeStack(scopes.reversed().filter(isWanted).reversed())
    }

    /// The same scopes as a program finds them when it starts.
    func atEntry() -> ScopeStack {
        var stack = self
        stack.scopes = scopes.map {
            Scope(kind: $0.kind, members: $0.members, slot: $0.slot, origin: Origin(slot: $0.slot, isPart: false))
        }
        return stack
    }
}
