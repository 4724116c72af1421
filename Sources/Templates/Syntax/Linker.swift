internal import Diagnostics

/// Checks that what templates include is there, and that what fills a place has one.
struct Linker {
    /// By the numbers of their names.
    private let templates: [Int: ParsedTemplate]
    private var known: [Int: Set<String>?] = [:]

    init(_ templates: [Int: ParsedTemplate]) { self.templates = templates }

    mutating func check(_ template: ParsedTemplate) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for inclusion in template.inclusions { diagnostics += check(inclusion, in: template) }
        return diagnostics
    }

    private mutating func check(_ inclusion: Inclusion, in template: ParsedTemplate) -> [Diagnostic] {
        let name = inclusion.name
        guard templates[name.number] != nil else {
            let names = templates.values.map(\.name).sorted()
            return [MissingTemplate.diagnostic(name.text, among: names, at: template.location(name.range))]
        }
        guard !inclusion.overrides.isEmpty, let known = blocks(of: name.number) else { return [] }
        return inclusion.overrides.filter { !known.contains($0.name.text) }.map {
            let location = template.location($0.name.range)
            return UnknownBlock.diagnostic($0.name.text, parent: name.text, among: known.sorted(), at: location)
        }
    }

    /// The places that the template and all it includes leave open. Nil if one of them has mistakes or is missing, so
    /// that places may be missing too.
    private mutating func blocks(of template: Int) -> Set<String>? {
        if let blocks = known[template] { return blocks }
        let blocks = findBlocks(of: template)
        known.updateValue(blocks, forKey: template)
        return blocks
    }

    private func findBlocks(of template: Int) -> Set<String>? {
        var blocks: Set<String> = []
        var seen = NameSet()
        seen.insert(template)
        var queue = [template]
        while let next = queue.popLast() {
            guard let template = templates[next], template.isWhole else { return nil }
            blocks.formUnion(template.nodes.places)
            for included in template.included where seen.insert(included) { queue.append(included) }
        }
        return blocks
    }
}

extension [Node] {
    /// All inclusions at any depth, in order.
    var inclusions: [Inclusion] {
        var found: [Inclusion] = []
        collect(&found)
        return found
    }

    /// Sections nest only so deep that recursion is safe.
    private func collect(_ found: inout [Inclusion]) {
        for node in self {
            switch node {
            case .text, .variable: break
            case .section(let section): section.body.collect(&found)
            case .block(let block): block.body.collect(&found)
            case .partial(let inclusion), .parent(let inclusion):
                found.append(inclusion)
                for block in inclusion.overrides { block.body.collect(&found) }
            }
        }
    }

    /// The names of all blocks but those that fill one.
    fileprivate var places: [String] {
        flatMap { node -> [String] in
            switch node {
            case .text, .variable, .partial: []
            case .section(let section): section.body.places
            case .block(let block): [block.name.text] + block.body.places
            case .parent(let inclusion): inclusion.overrides.flatMap { $0.body.places }
            }
        }
    }
}
