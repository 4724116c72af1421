/// What fills the places of parents: made anew by each parent tag, shared where it is the same.
struct OverrideTable {
    /// A block that fills a place, and the overrides that hold for the blocks within it.
    struct Override {
        let block: Block
        let template: ParsedTemplate
        let overrides: Int

        fileprivate var id: ID {
            ID(template: template.number, start: block.name.range.lowerBound, overrides: overrides)
        }
    }

    fileprivate struct ID: Hashable {
        let template: Int
        let start: Int
        let overrides: Int
    }

    /// No overrides at all.
    static let none = 0

    /// By the numbers of the names of blocks.
    private var sets: [[Int: Override]] = [[:]]
    private var numbers: [[Int: ID]: Int] = [:]

    /// The templates whose blocks fill places in that set.
    func sources(of set: Int) -> Set<Int> { Set(sets[set].values.map(\.template.number)) }

    subscript(set: Int, name: Name) -> Override? { sets[set][name.number] }

    /// The overrides within a parent tag: those from farther outside win. Each set holds more names than the one it
    /// is made from, or is the same, so recursion through parents meets only finitely many.
    mutating func adding(_ blocks: [Block], of template: ParsedTemplate, to outer: Int) -> Int {
        if blocks.isEmpty { return outer }
        var set = sets[outer]
        for block in blocks where set[block.name.number] == nil {
            set[block.name.number] = Override(block: block, template: template, overrides: outer)
        }
        let key = set.mapValues(\.id)
        if let number = numbers[key] { return number }
        sets.append(set)
        numbers[key] = sets.count - 1
        return sets.count - 1
    }
}
