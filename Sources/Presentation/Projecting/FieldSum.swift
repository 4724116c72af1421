import StrategyModel

/// The measures of one field of action added up; without a field, those of none.
struct FieldSum: Sendable {
    let field: Content<FieldOfAction>?
    let sum: RollUp
}
