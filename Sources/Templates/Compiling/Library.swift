internal import Cores
internal import Diagnostics

/// The templates of a set by their names, and what follows from which includes which.
struct Library: Sendable {
    let templates: [String: ParsedTemplate]
    /// The names of the templates in which something is wrong.
    let broken: Set<String>
    private let reaches: [String: Lazy<Reach>]

    init(_ templates: [String: ParsedTemplate], broken: Set<String>) {
        self.templates = templates
        self.broken = broken
        reaches = templates.mapValues { _ in Lazy() }
    }

    subscript(name: String) -> ParsedTemplate? { templates[name] }

    /// The template and all that it includes, of whatever depth. Empty if there is no such template.
    func withInclusions(_ name: String) -> [ParsedTemplate] {
        var seen: Set<String> = [name]
        var found: [ParsedTemplate] = []
        var queue = [name]
        while let name = queue.popLast() {
            guard let template = templates[name] else { continue }
            found.append(template)
            queue += template.inclusions.filter { seen.insert($0).inserted }
        }
        return found
    }

    /// What the template and all that it includes may name.
    func reach(of name: String) -> Reach {
        guard let reach = reaches[name] else { return Reach() }
        return reach { withInclusions(name).reduce(into: Reach()) { $0.formUnion($1.reach) } }
    }
}
