internal import Cores
internal import Diagnostics

/// The templates of a set, and what follows from which includes which.
struct Library: Sendable {
    /// The names of the templates in which something is wrong.
    let broken: Set<String>
    /// By the numbers of their names.
    private let entries: [Int: Entry]

    private final class Entry: Sendable {
        let template: ParsedTemplate
        let reach = Lazy<Reach>()

        init(_ template: ParsedTemplate) { self.template = template }
    }

    init(_ templates: some Sequence<ParsedTemplate>, broken: Set<String>) {
        self.broken = broken
        entries = Dictionary(templates.map { ($0.number, Entry($0)) }) { _, later in later }
    }

    var files: [SourceFile] { entries.values.map(\.template.file) }

    subscript(number: Int) -> ParsedTemplate? { entries[number]?.template }

    subscript(name: String) -> ParsedTemplate? { self[Name.number(of: name)] }

    /// The template and all that it includes, of whatever depth. Empty if there is no such template.
    func withInclusions(_ number: Int) -> [ParsedTemplate] {
        var seen = NameSet()
        seen.insert(number)
        var found: [ParsedTemplate] = []
        var queue = [number]
        while let number = queue.popLast() {
            guard let template = self[number] else { continue }
            found.append(template)
            for included in template.included where seen.insert(included) { queue.append(included) }
        }
        return found
    }

    /// What the template and all that it includes may name.
    func reach(of number: Int) -> Reach {
        guard let entry = entries[number] else { return Reach() }
        return entry.reach { withInclusions(number).reduce(into: Reach()) { $0.formUnion($1.reach) } }
    }
}
