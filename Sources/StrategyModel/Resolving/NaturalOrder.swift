/// The order in which people expect names: `M-2` before `M-10`, `Ö` where `Oe` stands (DIN 5007-2), whatever the locale.
package struct NaturalOrder: Sendable, Hashable, Comparable {
    private enum Part: Sendable, Hashable {
        case number(Int, String)
        case text(String)
    }

    private let parts: [Part]

    package init(_ text: String) {
        let form = NormalForm.key(text)
        var parts: [Part] = []
        var start = form.startIndex
        var isNumber = false
        func finish(at end: String.Index) {
            if start < end {
                let run = String(form[start..<end])
                parts.append(isNumber ? .number(Int(run) ?? .max, run) : .text(run))
            }
            start = end
        }
        // Byte by byte, which no letter but a digit is mistaken for: whole characters take ten times as long.
        for index in form.utf8.indices {
            let isDigit = (48...57).contains(form.utf8[index])
            if isDigit != isNumber { finish(at: index) }
            isNumber = isDigit
        }
        finish(at: form.endIndex)
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
