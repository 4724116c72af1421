import Diagnostics

/// The stages of a build, in their order. Pages are projected one by one and rendered while they are written.
package enum Stage: String, Sendable, CaseIterable {
    case load, parse, resolve, project, plan, write
}

/// How long the stages took.
struct Stopwatch {
    private let now: () -> Duration
    private let started: Duration
    private(set) var laps: [(stage: Stage, began: Duration)] = []

    init(_ now: @escaping () -> Duration) {
        self.now = now
        started = now()
    }

    /// Ends the stage before.
    mutating func begin(_ stage: Stage) { laps.append((stage, now())) }

    var total: Duration { now() - started }

    /// A line for each stage.
    func table() -> String {
        let ends = laps.dropFirst().map(\.began) + [now()]
        return zip(laps, ends).map { lap, end in
            let milliseconds = (end - lap.began) / .milliseconds(1)
            return Self.padded(lap.stage.rawValue, before: false, 8)
                + Self.padded(Decimal.text(milliseconds, places: 1, separator: "."), before: true, 10) + " ms\n"
        }.joined()
    }

    private static func padded(_ text: String, before: Bool, _ width: Int) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return before ? space + text : text + space
    }
}

/// Numbers with a fixed count of decimals.
enum Decimal {
    static func text(_ value: Double, places: Int, separator: String) -> String {
        let scale = (0..<places).reduce(1) { product, _ in product * 10 }
        let whole = Int((value * Double(scale)).rounded())
        let digits = String(whole % scale)
        return "\(whole / scale)\(separator)\(String(repeating: "0", count: places - digits.count))\(digits)"
    }
}
