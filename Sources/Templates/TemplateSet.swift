package import Diagnostics

/// The templates of a theme, parsed.
package struct TemplateSet: Sendable {
    /// What is wrong with the templates whatever they are shown with.
    package let diagnostics: [Diagnostic]
    /// In the order of the files.
    package let names: [String]
    private let templates: [String: ParsedTemplate]
    /// The names of the templates in which something is wrong.
    private let broken: Set<String>

    /// Of two files of the same path the later one counts. `known`: another set, whose parsed files are used again.
    package init(_ files: [SourceFile], known: TemplateSet? = nil) {
        let parsed = files.map { known?.parsed($0) ?? ParsedTemplate($0) }
        templates = Dictionary(parsed.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        names = parsed.map(\.name)
        var linker = Linker(templates)
        let found = parsed.map { ($0.name, $0.diagnostics + linker.check($0)) }
        diagnostics = found.flatMap(\.1).distinct()
        broken = Set(found.filter { $1.contains { $0.severity == .error } }.map(\.0))
    }

    /// Resolves every name of the template and of all it includes. Nil if something is wrong with one of them: what
    /// `diagnostics` of the set says already is not said again.
    package func compile<Model: ViewModel>(_ name: String, for _: Model.Type) -> Diagnosed<Template<Model>?> {
        guard let root = templates[name] else {
            let location = Location(path: shownPath(of: name), range: 0..<0)
            return Diagnosed(nil, [MissingTemplate.diagnostic(name, among: names, at: location)])
        }
        var compiler = Compiler(templates, broken: broken)
        return compiler.compile(root, for: ModelType(Model.self)).map { $0.map(Template.init) }
    }

    /// The template's file and those of all that it includes, of whatever depth: what is compiled depends on nothing else.
    /// Empty if there is no such template.
    package func sources(of name: String) -> [SourceFile] {
        var seen: Set<String> = [name]
        var found: [SourceFile] = []
        var queue = [name]
        while let name = queue.popLast() {
            guard let template = templates[name] else { continue }
            found.append(template.file)
            queue += template.inclusions.filter { seen.insert($0).inserted }
        }
        return found
    }

    private func parsed(_ file: SourceFile) -> ParsedTemplate? {
        let template = templates[ParsedTemplate.name(of: file)]
        return template?.file == file ? template : nil
    }

    /// Where the template would be, to judge by another one.
    private func shownPath(of name: String) -> String {
        let path = "\(name).mustache"
        guard let file = names.first.flatMap({ templates[$0] })?.file, file.shownPath.hasSuffix(file.path) else {
            return path
        }
        return file.shownPath.dropLast(file.path.count) + path
    }
}
