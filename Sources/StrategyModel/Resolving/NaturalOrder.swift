/// The order in which people expect names: `M-2` before `M-10`, `Ö` where `Oe` stands (DIN 5007-2), whatever the locale.
package struct NaturalOrder: Sendable, Hashable, Comparable {
    private enum Part: Sendable, Hashable {
        case number(Int, String)
        case text(String)
    }

    private let parts: [Part]

    package init(_ text: String) {
        var parts: [Part] = []
        var run = ""
        var isNumber = false
        func finish() {
            guard !run.isEmpty else { return }
            parts.append(isNumber ? .number(Int(run) ?? .max, run) : .text(run))
            run = ""
        }
        for character in NormalForm.key(text) {
            let isDigit = ("0"..."9").contains(character)
            if isDigit != isNumber { finish() }
            isNumber = isDigit
            run.append(character)
        }
        finish()
        self.parts = parts
    }

    package static func < (one: NaturalOrder, other: NaturalOrder) -> Bool {
        for (left, right) in zip(one.parts, other.parts) where left != right {
            switch (left, right) {
            case (.number(let a, let written), .number(let b, let alsoWritten)): return (a, written) < (b, alsoWritten)
            case (.text(let a), .text(let b)): return a < b
            case (.number, .text): return true
            case (.text, .number): return false
            }
        }
        return one.parts.count < other.parts.count
    }
}
