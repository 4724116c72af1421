import Diagnostics
import FrontMatter

extension ValueType where Value: Record {
    /// A group of fields: `schluessel: wert` lines, indented.
    static func record(_ name: Localized) -> ValueType { record(name, isItem: false) }

    /// The same as an item of a list.
    static func item(_ name: Localized) -> ValueType { record(name, isItem: true) }

    /// Either of them, or a single value where a single field says it all: `personal: 0,5 VZÄ`.
    static func record<Short>(
        _ name: Localized, or short: ValueType<Short>, _ set: @escaping @Sendable (inout Value, Short) -> Void
    ) -> ValueType { record(name, isItem: false, or: short, set) }

    static func item<Short>(
        _ name: Localized, or short: ValueType<Short>, _ set: @escaping @Sendable (inout Value, Short) -> Void
    ) -> ValueType { record(name, isItem: true, or: short, set) }

    private static func record<Short>(
        _ name: Localized, isItem: Bool, or short: ValueType<Short>,
        _ set: @escaping @Sendable (inout Value, Short) -> Void
    ) -> ValueType {
        let long = record(name, isItem: isItem)
        return ValueType(
            .init(de: "\(short.name.german) oder \(name.german)", en: "\(short.name.english) or \(name.english)"),
            example: short.example, rows: long.rows
        ) { node, reading in
            guard case .scalar = node.content else { return long.read(node, &reading) }
            guard let value = short.read(node, &reading) else { return nil }
            var record = Value()
            record.marks = reading.endRecord(reading.beginRecord(at: node.range))
            set(&record, value)
            return record
        }
    }

    private static func record(_ name: Localized, isItem: Bool) -> ValueType {
        ValueType(name, example: .same(""), rows: { Value.table.rows }) { node, reading in
            guard case .mapping(let mapping) = node.content else {
                reading.report(
                    WrongType.rule, at: node.range, WrongType.message(expected: name),
                    hint: WrongType.recordHint(Value.table.rows, isItem: isItem, in: reading.written))
                return nil
            }
            return Value.table.read(mapping, at: node.range, &reading)
        }
    }
}

extension ValueType where Value == Mention {
    /// A content of `kind`, by its id, number or name.
    static func mention(_ kind: KindName, _ name: Localized, example: Localized, mayBeText: Bool = false) -> ValueType {
        mention([kind], name, example: example, mayBeText: mayBeText)
    }

    /// A content of one of these kinds, the likeliest first.
    static func mention(
        _ kinds: KindList, _ name: Localized, example: Localized, mayBeText: Bool = false, isSingle: Bool = false
    ) -> ValueType {
        ValueType<String>.text(name, example: example).map { text, node, reading in
            let mention = Mention(
                kinds: kinds, text: text, range: node.range, mayBeText: mayBeText, isSingle: isSingle)
            reading.mentions.append(mention)
            return mention
        }
    }
}

extension ValueType where Value == FileMention {
    /// A file beside the content.
    static func file(_ use: FileMention.Use) -> ValueType {
        let (name, example) = use.words
        return ValueType<String>.text(name, example: example).map { text, node, reading in
            let mention = FileMention(path: text, use: use, range: node.range)
            reading.files.append(mention)
            return mention
        }
    }
}

extension FileMention.Use {
    fileprivate var words: (name: Localized, example: Localized) {
        switch self {
        case .image:
            (.init(de: "Bilddatei", en: "picture file"), .init(de: "bilder/dorfplatz.jpg", en: "pictures/square.jpg"))
        case .document:
            (.init(de: "Datei", en: "file"), .init(de: "dokumente/konzept.pdf", en: "documents/concept.pdf"))
        case .table: (.init(de: "CSV-Datei", en: "CSV file"), .same("werte.csv"))
        case .boundaries: (.init(de: "GeoJSON-Datei", en: "GeoJSON file"), .same("grenzen.geojson"))
        }
    }
}
