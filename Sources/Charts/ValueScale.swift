/// An axis of values whose marks stand at round numbers: 1, 2 or 5 and zeros behind.
struct ValueScale: Sendable, Hashable {
    let low: Double
    let high: Double
    let step: Double

    /// Some five steps. `finest`: the smallest step that a label can still write.
    init(covering values: [Double], finest: Double = 0) {
        var (least, most) = (values.min() ?? 0, values.max() ?? 0)
        if most - least <= abs(least) * 1e-12 {
            // Equal values would give no height, nor would those that are equal as far as numbers go.
            let around = max(abs(least) / 10, finest, least == 0 ? 1 : 0)
            (least, most) = (least - around, most + around)
        }
        let step = Self.round(above: max((most - least) / 5, finest))
        self.step = step
        low = (least / step + 1e-9).rounded(.down) * step
        high = max((most / step - 1e-9).rounded(.up) * step, low + step)
    }

    var marks: [Double] {
        let first = (low / step).rounded()
        return (0...Int(((high - low) / step).rounded())).map { (first + Double($0)) * step }
    }

    /// 0 at the lower end, 1 at the upper.
    func share(_ value: Double) -> Double { min(max((value - low) / (high - low), 0), 1) }

    private static func round(above least: Double) -> Double {
        guard least > 0, least.isFinite else { return 1 }
        var power = 1.0
        while power > least { power /= 10 }
        while power * 10 <= least { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least * (1 - 1e-9) } ?? power * 10
    }
}
