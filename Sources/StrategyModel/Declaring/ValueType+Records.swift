import Diagnostics
import FrontMatter

extension ValueType where Value: Record {
    /// A group of fields: `schluessel: wert` lines, indented.
    static func record(_ name: Localized) -> ValueType { record(name, isItem: false) }

    /// The same as an item of a list.
    static func item(_ name: Localized) -> ValueType { record(name, isItem: true) }

    private static func record(_ name: Localized, isItem: Bool) -> ValueType {
        ValueType(name, example: .same(""), rows: { Value.table.rows }) { node, reading in
            guard case .mapping(let mapping) = node.content else {
                reading.report(
                    WrongType.rule, at: node.range, WrongType.message(expected: name),
                    hint: WrongType.recordHint(Value.table.rows, isItem: isItem))
                return nil
            }
            return Value.table.read(mapping, at: node.range, &reading)
        }
    }
}

extension ValueType where Value == Mention {
    /// A content of `kind`, by its id, number or name.
    static func mention(_ kind: KindName, _ name: Localized, example: Localized, mayBeText: Bool = false) -> ValueType {
        ValueType<String>.text(name, example: example).map { text, node, reading in
            let mention = Mention(kind: kind, text: text, range: node.range, mayBeText: mayBeText)
            reading.mentions.append(mention)
            return mention
        }
    }
}

extension ValueType where Value == FileMention {
    /// A picture or document beside the content.
    static func file(_ use: FileMention.Use) -> ValueType {
        let (name, example) =
            use == .image
            ? (
                Localized(de: "Bilddatei", en: "picture file"),
                Localized(de: "bilder/dorfplatz.jpg", en: "pictures/square.jpg")
            )
            : (Localized(de: "Datei", en: "file"), Localized(de: "dokumente/konzept.pdf", en: "documents/concept.pdf"))
        return ValueType<String>.text(name, example: example).map { text, node, reading in
            let mention = FileMention(path: text, use: use, range: node.range)
            reading.files.append(mention)
            return mention
        }
    }
}
