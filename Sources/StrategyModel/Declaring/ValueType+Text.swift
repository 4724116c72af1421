package import Diagnostics
import FrontMatter
import MarkdownKit

extension ValueType where Value == String {
    /// Words on one or several lines.
    package static var text: ValueType {
        text(.init(de: "Text", en: "text"), example: .init(de: "Ein kurzer Text", en: "A short text"))
    }

    static func text(_ name: Localized, example: Localized) -> ValueType {
        ValueType(name, example: example) { node, reading in
            guard case .scalar(let scalar) = node.content else {
                let example = example[reading.written]
                reading.report(
                    WrongType.rule, at: node.range, WrongType.message(expected: name),
                    hint: .init(
                        de: "Schreiben Sie einen einzigen Wert, zum Beispiel: \(example)",
                        en: "Write a single value, for example: \(example)"))
                return nil
            }
            return scalar.text
        }
    }

    /// An address of the web: `https://…`.
    package static var url: ValueType {
        text(.init(de: "Web-Adresse", en: "web address"), example: .same("https://www.beispiel.example/")).map {
            text, node, reading in
            if text.hasPrefix("https://") || text.hasPrefix("http://"), !text.utf8.contains(UInt8(ascii: " ")) {
                return text
            }
            reading.report(
                WrongValue.rule, at: node.range,
                WrongValue.message(text, isNo: .init(de: "Web-Adresse", en: "web address")),
                hint: .init(de: "Eine Web-Adresse beginnt mit https://", en: "A web address begins with https://"))
            return nil
        }
    }

    /// Digits kept as text, because the zero in front counts. `lengths`: how many there may be.
    static func digits(_ name: Localized, lengths: [Int], example: Localized) -> ValueType {
        text(name, example: example).map { text, node, reading in
            let digits = text.filter { !$0.isWhitespace }
            if digits.utf8.allSatisfy({ (48...57).contains($0) }), lengths.contains(digits.count) { return digits }
            let counts = lengths.map { String($0) }
            reading.report(
                InvalidKey.rule, at: node.range, InvalidKey.message(text, name),
                hint: .init(
                    de:
                        "Nötig sind \(counts.joined(separator: " oder ")) Ziffern, auch die Null am Anfang, zum Beispiel \(example.german)",
                    en:
                        "It has \(counts.joined(separator: " or ")) digits, with the zero in front, for example \(example.english)"
                ))
            return nil
        }
    }

    /// A page's old address, relative to the website.
    static var alias: ValueType {
        text(.init(de: "alte Adresse", en: "old address"), example: .same("alt/adresse.html")).map {
            text, node, reading in
            let path = String(text.drop { $0 == "/" })
            let isPath = path.utf8.allSatisfy { $0 > 32 && $0 < 127 && !":?#%\\\"<>".utf8.contains($0) }
            if isPath, path.hasSuffix(".html"), !path.split(separator: "/").contains("..") { return path }
            reading.report(
                WrongValue.rule, at: node.range,
                WrongValue.message(text, isNo: .init(de: "alte Adresse", en: "old address")),
                hint: .init(
                    de: "Der Weg vom Anfang der Website, zum Beispiel alt/projekt.html",
                    en: "The way from the start of the website, for example old/project.html"))
            return nil
        }
    }

    /// An id: what stands in addresses.
    static var id: ValueType {
        text(.init(de: "Kennung", en: "id"), example: .same("hybride-dorfzentren")).map { text, node, reading in
            let isPlain = text.utf8.allSatisfy { byte in
                (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
            }
            if isPlain, text.utf8.first != 45 { return text }
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(text, isNo: .init(de: "Kennung", en: "id")),
                hint: .init(
                    de: "Nur Kleinbuchstaben a–z, Ziffern und Bindestriche, zum Beispiel \(Slug.make(from: text))",
                    en: "Only small letters a–z, digits and hyphens, for example \(Slug.make(from: text))"))
            return nil
        }
    }
}

extension ValueType {
    /// A list of values; a single one may stand without the list. `isProse`: commas in a single one mean nothing.
    package static func list<Element>(_ element: ValueType<Element>, isProse: Bool = false) -> ValueType<[Element]>
    where Value == [Element] {
        ValueType(
            .init(de: "Liste: \(element.name.german)", en: "list: \(element.name.english)"),
            example: isProse
                ? element.example : .init(de: "[\(element.example.german)]", en: "[\(element.example.english)]"),
            choices: element.choices, isList: true, rows: element.rows
        ) { node, reading in
            guard case .sequence(let nodes) = node.content else {
                if !isProse, case .scalar(let scalar) = node.content,
                    ListWithoutBrackets.report(scalar, at: node.range, &reading)
                {
                    return nil
                }
                return element.read(node, &reading).map { [$0] }
            }
            var values: [Element] = []
            values.reserveCapacity(nodes.count)
            for node in nodes where !node.isEmpty {
                if let value = element.read(node, &reading) { values.append(value) }
            }
            return values
        }
    }

    /// One of a fixed list of words.
    package static func choice(_ type: Value.Type, _ name: Localized) -> ValueType where Value: Choice {
        let labels = Value.allCases.map { Localized(de: $0.label.german, en: $0.rawValue) }
        let named = Value.byName
        return ValueType<String>.text(name, example: labels.first ?? .same("")).with(choices: labels).map {
            text, node, reading in
            if let value = named[NormalForm.key(text)] { return value }
            reading.report(
                UnknownChoice.rule, at: node.range, UnknownChoice.message(text, name),
                hint: UnknownChoice.hint(
                    text, words: Value.allCases.map(\.words), labels: labels.map { $0[reading.written] }))
            return nil
        }
    }

    private func with(choices: [Localized]) -> ValueType {
        ValueType(name, example: example, choices: choices, isList: isList, rows: rows, read: read)
    }
}

extension ValueType where Value == Bool {
    package static var flag: ValueType {
        ValueType<String>.text(.init(de: "ja oder nein", en: "yes or no"), example: .init(de: "ja", en: "yes")).map {
            text, node, reading in
            switch text.lowercased() {
            case "ja", "yes", "true", "wahr": return true
            case "nein", "no", "false", "falsch": return false
            default:
                let (yes, no) = reading.written == .german ? ("ja", "nein") : ("yes", "no")
                reading.report(
                    WrongValue.rule, at: node.range,
                    WrongValue.message(
                        text, isNo: .init(de: "Antwort auf eine Ja-Nein-Frage", en: "answer to a yes-or-no question")),
                    hint: .init(de: "Schreiben Sie \(yes) oder \(no)", en: "Write \(yes) or \(no)"))
                return nil
            }
        }
    }
}
