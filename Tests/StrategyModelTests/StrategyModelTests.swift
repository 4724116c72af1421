import Testing

@testable import StrategyModel
