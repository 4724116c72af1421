import Diagnostics
import FrontMatter

/// The fields of a record and how a mapping becomes one.
package struct Table<Owner: Record>: Sendable {
    let fields: [Field<Owner>]
    /// The same without counting references, which all cores would do at every entry of every file. They live as long as
    /// `fields`.
    private let uncounted: [Unmanaged<Field<Owner>>]
    /// The canonical ones, for marks: these know a field by its number.
    let keys: [String]
    private let indices: WordList<Int>
    private let required: [Int]
    /// The keys that only one language has: 1 for German, -1 for English.
    private let sides: WordList<Int>

    init(_ fields: [Field<Owner>]) {
        self.fields = fields
        uncounted = fields.map(Unmanaged.passUnretained)
        keys = fields.map(\.key)
        var indices: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            for name in field.names { indices[NormalForm.key(name)] = index }
        }
        self.indices = WordList(indices)
        required = fields.indices.filter { fields[$0].isRequired }
        precondition(fields.count <= UInt128.bitWidth)
        let telling = fields.filter { $0.german != $0.key }.flatMap { [($0.german, 1), ($0.key, -1)] }
        sides = WordList(Dictionary(telling, uniquingKeysWith: +))
    }

    package var rows: [FieldRow] { fields.map { $0.row() } }

    /// In which language most keys are written; nil if that cannot be said. As soon as one is four ahead, no more are asked.
    func language(of mapping: Mapping) -> Language? {
        var balance = 0
        for entry in mapping.entries where abs(balance) < 4 { balance += sides[entry.key] ?? 0 }
        return balance == 0 ? nil : balance > 0 ? .german : .english
    }

    func word(for key: String, in language: Language) -> String {
        fields.first { $0.key == key }?.name(language) ?? key
    }

    /// Reads every entry; unknown keys, keys given twice and missing ones are reported.
    /// `place`: where a missing field is reported; `context`: keys that others read, such as `kind`.
    func read(_ mapping: Mapping, at place: Range<Int>, _ reading: inout Reading) -> Owner {
        var owner = Owner()
        let start = reading.beginRecord(at: place)
        // A bit for each field: those that were given, and those of which it is known where they stand.
        var (seen, marked): (UInt128, UInt128) = (0, 0)
        // A part such as a milestone with a key that nobody knows: what it lacks is probably what that was meant to be.
        var isPuzzling = false
        // Entries are large, and looked at in place.
        for number in mapping.entries.indices {
            guard let index = index(of: mapping.entries[number].key) else {
                let entry = mapping.entries[number]
                if let guess = reportUnknown(entry, &reading) {
                    // What the author meant to write is not missed by later rules.
                    marked |= 1 << guess
                    reading.mark(field: guess, entry.value.range)
                } else if place.isEmpty == false {
                    isPuzzling = true
                }
                continue
            }
            guard seen & (1 << index) == 0 else {
                let entry = mapping.entries[number]
                reading.report(
                    FieldTwice.rule, at: entry.keyRange, FieldTwice.message(entry.key, fields[index].names),
                    hint: FieldTwice.hint)
                continue
            }
            seen |= 1 << index
            if mapping.entries[number].value.isEmpty { continue }
            marked |= 1 << index
            reading.mark(field: index, mapping.entries[number].value.range)
            uncounted[index]._withUnsafeGuaranteedRef { $0.read(mapping.entries[number].value, &owner, &reading) }
        }
        owner.marks = reading.endRecord(start)
        for index in required where !isPuzzling && marked & (1 << index) == 0 {
            let entry = mapping.entries.first { self.index(of: $0.key) == index }
            reportMissing(
                fields[index], isFileBare: place.isEmpty && mapping.entries.isEmpty, at: entry?.keyRange ?? place,
                &reading)
        }
        return owner
    }

    /// Whether the field with that canonical key says something.
    func gives(_ key: String, _ mapping: Mapping) -> Bool {
        guard let field = keys.firstIndex(of: key) else { return false }
        return mapping.entries.contains { index(of: $0.key) == field && !$0.value.saysNothing }
    }

    private func index(of key: String) -> Int? { indices[key] ?? indices[NormalForm.key(key)] }

    /// Reports the keys that no field has.
    func reportUnknown(_ entries: [Entry], _ reading: inout Reading) {
        for entry in entries where indices[NormalForm.key(entry.key)] == nil { _ = reportUnknown(entry, &reading) }
    }

    private func reportUnknown(_ entry: Entry, _ reading: inout Reading) -> Int? {
        let names = fields.flatMap { field in field.names.map { NormalForm.key($0) } }
        let nearest = Spelling.nearest(to: NormalForm.key(entry.key), among: names)
        let index = nearest.flatMap { indices[$0] }
        let known = fields.map { $0.name(reading.written) }
        reading.report(
            UnknownKey.rule, at: entry.keyRange, UnknownKey.message(entry.key),
            hint: UnknownKey.hint(nearest: index.map { known[$0] }, known: known))
        return index
    }

    private func reportMissing(
        _ field: Field<Owner>, isFileBare: Bool, at place: Range<Int>, _ reading: inout Reading
    ) {
        let name = field.name(reading.written)
        reading.report(
            MissingField.rule, at: place, MissingField.message(name),
            hint: MissingField.hint(name, in: reading.file, isFileBare: isFileBare))
    }
}

extension Node {
    /// A key without a value, or with an empty text.
    fileprivate var saysNothing: Bool {
        if case .scalar(let scalar) = content { return scalar.text.isEmpty }
        return false
    }

    /// A key without a value.
    var isEmpty: Bool {
        if case .scalar(let scalar) = content { return scalar.text.isEmpty && scalar.style == .plain }
        return false
    }
}
