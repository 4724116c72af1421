/// A stencil for every state of a milestone.
struct MilestoneStencils: ~Copyable, Sendable {
    private let planned, reached, late, dropped: Stencil

    init(_ stencil: (MilestoneMark.State) -> Stencil) {
        planned = stencil(.planned)
        reached = stencil(.reached)
        late = stencil(.late)
        dropped = stencil(.dropped)
    }

    /// What the numbers say is the stencil's business.
    func fill(_ state: MilestoneMark.State, in drawing: inout Drawing, _ first: Double, _ second: Double? = nil) {
        switch state {
        case .planned: drawing.fill(planned, first, second)
        case .reached: drawing.fill(reached, first, second)
        case .late: drawing.fill(late, first, second)
        case .dropped: drawing.fill(dropped, first, second)
        }
    }
}
