/// Markdown of every kind that we know, in every combination.
struct Generator {
    var random: Seeded
    var notes = 0

    init(seed: UInt64) { random = Seeded(seed) }

    mutating func document() -> String {
        var blocks = (0..<Int.random(in: 1...8, using: &random)).map { _ in block(depth: 0) }
        for note in 0..<notes { blocks.append("[^\(note)]: \(inlines())\n") }
        return blocks.joined(separator: "\n")
    }

    /// A document with some bytes struck out, doubled or replaced.
    mutating func mutated() -> [UInt8] {
        var bytes = Array(document().utf8)
        for _ in 0..<Int.random(in: 0...6, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...3, using: &random) {
            case 0: bytes.remove(at: index)
            case 1: bytes.insert(bytes[index], at: index)
            case 2: bytes[index] = pick(Array("[]()!*_`~|<>&\\#-+:\n\r\t \"'^{}".utf8))
            default:
                bytes.insert(
                    contentsOf: Array(pick(["\n\n", "    ", "> ", "- ", "](", "~~", "&auml;"]).utf8), at: index)
            }
        }
        return bytes
    }

    private mutating func block(depth: Int) -> String {
        switch Int.random(in: 0...(depth < 3 ? 13 : 7), using: &random) {
        case 0, 1, 2: return inlines() + "\n"
        case 3: return String(repeating: "#", count: Int.random(in: 1...6, using: &random)) + " " + inlines() + "\n"
        case 4: return pick(["Titel\n=====\n", "Titel *x*\n---\n", "---\n", "***\n"])
        case 5: return "```\(pick(["", "swift", "a b", "fahrplan measures"]))\ncode & <x>\n```\n"
        case 6:
            return pick(["<div>\nhtml\n</div>\n", "<!-- c -->\n", "    code\n\n    mehr\n", "[ref]: x.md 'Titel'\n"])
        case 7, 8: return table()
        case 9, 10: return indent(block(depth: depth + 1), "> ", "> ")
        case 11: return list(depth, pick(["- ", "* ", "1. ", "7) "]))
        default: return list(depth, pick(["- [ ] ", "- [x] "]))
        }
    }

    private mutating func list(_ depth: Int, _ marker: String) -> String {
        let space = String(repeating: " ", count: marker.hasPrefix("- [") ? 2 : marker.count)
        let items = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            indent(block(depth: depth + 1), marker, space)
        }
        return items.joined(separator: pick(["", "", "\n"]))
    }

    private func indent(_ text: String, _ first: String, _ other: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated()
            .map { ($0 == 0 ? first : other) + $1 + "\n" }.joined()
    }

    private mutating func table() -> String {
        let columns = Int.random(in: 1...3, using: &random)
        let rule = (0..<columns).map { _ in pick(["-", ":-", "-:", ":-:"]) }
        var rows = [(0..<columns).map { _ in cell() }, rule]
        for _ in 0..<Int.random(in: 0...3, using: &random) { rows.append((0..<columns).map { _ in cell() }) }
        return rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private mutating func cell() -> String { pick(["a", "", "b \\| c", "`x`", "**f**", inline()]) }

    private mutating func inlines() -> String {
        (0..<Int.random(in: 1...8, using: &random)).map { _ in inline() + pick(["", " ", " ", "\n", "  \n", "\\\n"]) }
            .joined()
    }

    private mutating func inline() -> String {
        switch Int.random(in: 0...20, using: &random) {
        case 0: return "[\(inline())](\(address())\(pick(["", " \"Titel\"", " 'a & b'"])))"
        case 1: return "![\(inline())](\(address())\(pick(["", " \"Titel\""])))"
        case 2: return "*\(inline())*"
        case 3: return "**\(inline())**"
        case 4: return "~~\(inline())~~"
        case 5: return "`c & d`"
        case 6: return pick(["<b>", "</b>", "<br>", "<!-- k -->", "<a href='x'>"])
        case 7:
            return pick(["www.example.org", "https://example.org/a?b=c&d=~e", "a@example.org", "<https://x.example>"])
        case 8: return pick(["&amp;", "&auml;", "&#8211;", "&quot;", "\\*", "\\[", "\\&", "\""])
        case 9: return pick(["a~b", "a b~ c", "~", "~~~", "[ref]", "[x][ref]", "[ref][]", "[^nix]"])
        case 10:
            notes += 1
            return "[^\(notes - 1)]"
        default: return pick(["Ziel", "Größe", "und", "die Kommune", "2025", "_x_", "a*b", "'", "<", ">", "&"])
        }
    }

    private mutating func address() -> String {
        pick([
            "x.md", "../bild ä.png", "<a b.md>", "javascript:x", "data:image/png;base64,AA", "#a'b", "a(b)c",
            "%20&x[]|", "", "~a",
        ])
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }
}
