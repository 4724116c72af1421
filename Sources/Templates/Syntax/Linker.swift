internal import Diagnostics

/// Checks that what templates include is there, and that what fills a place has one.
struct Linker {
    private let templates: [String: ParsedTemplate]
    private let names: [String]
    private var known: [String: Set<String>?] = [:]

    init(_ templates: [String: ParsedTemplate]) {
        self.templates = templates
        names = templates.keys.sorted()
    }

    mutating func check(_ template: ParsedTemplate) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for inclusion in template.nodes.inclusions { diagnostics += check(inclusion, in: template) }
        return diagnostics
    }

    private mutating func check(_ inclusion: Inclusion, in template: ParsedTemplate) -> [Diagnostic] {
        let name = inclusion.name.text
        guard templates[name] != nil else {
            return [MissingTemplate.diagnostic(name, among: names, at: template.location(inclusion.name.range))]
        }
        guard !inclusion.overrides.isEmpty, let known = blocks(of: name) else { return [] }
        return inclusion.overrides.filter { !known.contains($0.name.text) }.map {
            let location = template.location($0.name.range)
            return UnknownBlock.diagnostic($0.name.text, parent: name, among: known.sorted(), at: location)
        }
    }

    /// The places that `name` and all it includes leave open. Nil if one of them has mistakes or is missing, so that
    /// places may be missing too.
    private mutating func blocks(of name: String) -> Set<String>? {
        if let blocks = known[name] { return blocks }
        let blocks = findBlocks(of: name)
        known.updateValue(blocks, forKey: name)
        return blocks
    }

    private func findBlocks(of name: String) -> Set<String>? {
        var blocks: Set<String> = []
        var seen: Set<String> = [name]
        var queue = [name]
        while let name = queue.popLast() {
            guard let template = templates[name], template.isWhole else { return nil }
            blocks.formUnion(template.nodes.places)
            queue += template.inclusions.filter { seen.insert($0).inserted }
        }
        return blocks
    }
}

extension [Node] {
    /// All inclusions at any depth. Sections nest only so deep that recursion is safe.
    var inclusions: [Inclusion] {
        flatMap { node -> [Inclusion] in
            switch node {
            case .text, .variable: []
            case .section(let section): section.body.inclusions
            case .partial(let inclusion): [inclusion]
            case .block(let block): block.body.inclusions
            case .parent(let inclusion): [inclusion] + inclusion.overrides.flatMap { $0.body.inclusions }
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
