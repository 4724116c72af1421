import Diagnostics
import Yams

@testable import FrontMatter

/// What Yams and our reader both say of a document: structure and text, nothing else.
indirect enum Plain: Equatable {
    case text(String)
    case list([Plain])
    case pairs([Pair])

    struct Pair: Equatable {
        let key: Plain
        let value: Plain
    }
}

extension Plain {
    init(_ mapping: FrontMatter.Mapping) {
        self = .pairs(mapping.entries.map { Pair(key: .text($0.key), value: Plain($0.value)) })
    }

    init(_ node: FrontMatter.Node) {
        switch node.content {
        case .scalar(let scalar): self = .text(scalar.text)
        case .sequence(let items): self = .list(items.map { Plain($0) })
        case .mapping(let mapping): self = Plain(mapping)
        }
    }

    init(_ node: Yams.Node) {
        switch node {
        case .scalar(let scalar): self = .text(scalar.string)
        case .sequence(let items): self = .list(items.map { Plain($0) })
        case .mapping(let pairs): self = .pairs(pairs.map { Pair(key: Plain($0.key), value: Plain($0.value)) })
        case .alias(let alias): self = .text("*\(alias)")
        }
    }
}

enum Judge {
    /// What is wrong with how we read this, if anything: nothing if we refuse it, or if Yams reads the same.
    static func objection(to bytes: [UInt8]) -> String? {
        let file = SourceFile(path: "a.yaml", shownPath: "a.yaml", bytes: bytes)
        let ours = FrontMatterReader.yaml(file)
        guard !ours.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = String(decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        do {
            let theirs = try Yams.compose(yaml: text).map { Plain($0) } ?? .pairs([])
            let read = Plain(ours.value)
            if read == theirs || ours.value.entries.isEmpty && theirs == .text("") { return nil }
            return "read differently:\n\(text.debugDescription)\nours:   \(read)\ntheirs: \(theirs)"
        } catch {
            return "accepted, but Yams refuses it:\n\(text.debugDescription)\n\(error)"
        }
    }
}

/// The same numbers on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(next() % UInt64(elements.count))]
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }
}

/// Writes documents of the language that we accept, in every way that we know to write them.
struct Generator {
    var random: Seeded
    private var name = 0

    init(seed: UInt64) { random = Seeded(state: seed) }

    mutating func document() -> String {
        name = 0
        let opening = random.below(6) == 0 ? "---\n" : ""
        return opening + mapping(indent: 0, depth: 0)
    }

    private mutating func mapping(indent: Int, depth: Int) -> String {
        var text = ""
        for index in 0...random.below(4) {
            text += index == 0 ? "" : pad(indent)
            text += key() + value(indent: indent, depth: depth, inItem: false)
            if random.below(8) == 0 { text += random.pick(["\n", "# Kommentar\n", "   # eingerückt\n", "   \n"]) }
        }
        return text
    }

    private mutating func key() -> String {
        name += 1
        return random.pick(["a\(name):", "\"b \(name)\":", "'c\(name)' :", "größe-\(name):", "zwei wörter \(name) :"])
    }

    private mutating func value(indent: Int, depth: Int, inItem: Bool) -> String {
        let deeper = indent + 1 + random.below(4)
        switch random.below(depth < 3 ? 9 : 6) {
        case 0: return (random.below(2) == 0 ? "" : "  # leer") + "\n"
        case 1: return " " + flow(indent: deeper, depth: depth) + comment() + "\n"
        case 2: return " " + block(indent: indent, textIndent: deeper)
        case 3: return "\n" + pad(deeper) + scalar(indent: deeper) + comment() + "\n"
        case 4, 5: return random.pick([" ", "   ", inItem ? " " : "\t"]) + scalar(indent: deeper) + comment() + "\n"
        case 6: return "\n" + pad(deeper) + mapping(indent: deeper, depth: depth + 1)
        case 7: return "\n" + sequence(indent: inItem ? deeper : indent, depth: depth + 1)
        default: return "\n" + sequence(indent: deeper, depth: depth + 1)
        }
    }

    private mutating func sequence(indent: Int, depth: Int) -> String {
        var text = ""
        for _ in 0...random.below(3) {
            let gap = 1 + random.below(3)
            text += pad(indent) + "-"
            if random.below(2) == 0 {
                text += value(indent: indent, depth: depth, inItem: true)
            } else if random.below(4) == 0, depth < 5 {
                text += pad(gap) + String(sequence(indent: indent + 1 + gap, depth: depth + 1).drop { $0 == " " })
            } else {
                text += pad(gap) + mapping(indent: indent + 1 + gap, depth: depth + 1)
            }
        }
        return text
    }

    private mutating func scalar(indent: Int) -> String {
        let fold = random.below(3) == 0 ? "\n" + pad(indent) : random.below(3) == 0 ? "\n\n \n" + pad(indent) : " "
        switch random.below(6) {
        case 0: return "\"\(word())\(fold)\(word())\""
        case 1:
            return
                "\"\(random.pick(["\\\"", "\\\\", "\\u00e4", "\\x41", " \\\n\(pad(indent))", "\\t ", "\\/", "\\N"]))\(fold)\(word()) \""
        case 2: return "'\(word())''\(fold)\(word())'"
        default: return "\(plainWord())\(fold)\(word())"
        }
    }

    private mutating func block(indent: Int, textIndent: Int) -> String {
        let explicit = random.below(3) == 0 && textIndent - indent < 10
        var header = random.pick(["|", ">"])
        if explicit { header += "\(textIndent - indent)" }
        header += random.pick(["", "-", "+"]) + random.pick(["", " ", " # so"]) + "\n"
        var hasText = false
        for _ in 0...random.below(5) {
            let more = hasText || explicit ? random.pick(["", "", " ", "  "]) : ""
            let line = random.pick([
                pad(textIndent) + more + word() + ": # \(word())\n", "\n", pad(textIndent) + word() + "\n",
            ])
            hasText = hasText || line != "\n"
            header += line
        }
        return header
    }

    private mutating func flow(indent: Int, depth: Int) -> String {
        let gap = random.pick(["", " ", "\n" + pad(indent), "\n\n     # ja\n" + pad(indent)])
        let items = (0..<random.below(4)).map { _ in flowItem(indent: indent, depth: depth) }
        let trailing = items.isEmpty ? "" : random.pick(["", ",", " , "])
        if random.below(2) == 0 { return "[\(gap)" + items.joined(separator: ", ") + trailing + "\(gap)]" }
        let pairs = items.map { item in
            name += 1
            return random.pick(["k\(name): ", "\"k \(name)\": ", "k\(name) :  "]) + item
        }
        return "{\(gap)" + pairs.joined(separator: ",\(gap)") + trailing + "}"
    }

    private mutating func flowItem(indent: Int, depth: Int) -> String {
        if depth < 4, random.below(4) == 0 { return flow(indent: indent, depth: depth + 1) }
        return random.pick([
            "\"\(word()), x\"", "'\(word())'", plainWord(), "\(plainWord()) \(word())", "12:30", "http://x/y",
        ])
    }

    private mutating func comment() -> String { random.pick(["", "", "  # sagt \"nichts\": [", " #", "  "]) }
    private mutating func word() -> String {
        random.pick(["Foo", "ä", "12.500", "„so“", "a#b", "x:y", "-5", "?x", "no", "1e3", "12:30", "|", "&", "it"])
    }
    private mutating func plainWord() -> String {
        random.pick(["Foo", "ä", "„so“", "a#b", "x:y", "-5", "no", "12:30", "2024-07", "~", "<<", "=", "(x)", "€"])
    }
    private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Generator {
    /// A few bytes deleted, put in or replaced: at random, or as authors do it.
    mutating func mutated(_ document: [UInt8]) -> [UInt8] {
        var bytes = document
        for _ in 0...random.below(3) where !bytes.isEmpty {
            let at = random.below(bytes.count)
            switch random.below(4) {
            case 0: bytes.remove(at: at)
            case 1: bytes.insert(contentsOf: Array(random.pick(Self.pieces).utf8), at: at)
            case 2: bytes[at] = random.pick(Array(": -#\n\"'[]{},|>&*!%@`?\t\r\\ax0".utf8))
            default:
                let end = min(bytes.count, at + random.below(12))
                let piece = Array(bytes[at..<end])
                bytes.removeSubrange(at..<end)
                bytes.insert(contentsOf: piece, at: random.below(bytes.count + 1))
            }
        }
        if random.below(40) == 0 {
            bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: random.below(bytes.count))
        }
        return bytes
    }

    private static let pieces = [
        ":", ": ", " ", "  ", "-", "- ", "#", " #", "\n", "\n ", "\"", "'", "[", "]", "{", "}", ",", "|", ">", "\t",
        "\r",
        "\r\n", "&", "*", "!", "%", "@", "`", "?", "? ", "---\n", "...\n", "\\", "\u{A0}", "\u{2028}", "\u{85}", "\0",
        "ä: ",
        "x:y", "1,5", "\n\n", "\u{FEFF}", "~",
    ]
}
