internal import Cores
public import Diagnostics
internal import Synchronization

/// The templates of a theme, parsed.
public struct TemplateSet: Sendable {
    /// What is wrong with the templates whatever they are shown with.
    public let diagnostics: [Diagnostic]
    /// In the order of the files.
    public let names: [String]
    private let library: Library
    private let common: CommonCompiler

    private let model: KnownModel?

    /// Of two files of the same path the later one counts. `model`: what is known of every page. `known`: another set,
    /// whose parsed files are used again.
    public init(_ files: [SourceFile], knowing model: KnownModel? = nil, known: TemplateSet? = nil) {
        self.model = model
        let parsed = files.concurrentMap { known?.parsed($0) ?? ParsedTemplate($0) }
        let templates = Dictionary(parsed.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        names = parsed.map(\.name)
        var linker = Linker(templates)
        let found = parsed.map { ($0.name, $0.diagnostics + linker.check($0)) }
        diagnostics = found.flatMap(\.1).distinct()
        let broken = Set(found.filter { $1.contains { $0.severity == .error } }.map(\.0))
        library = Library(templates.values, broken: broken)
        common = CommonCompiler(library, model)
    }

    /// Resolves every name of the template and of all it includes. Nil if something is wrong with one of them: what
    /// `diagnostics` of the set says already is not said again.
    public func compile<Model: ViewModel>(_ name: String, for _: Model.Type) -> Diagnosed<Template<Model>?> {
        guard let root = library[name] else {
            let location = Location(path: shownPath(of: name), range: 0..<0)
            return Diagnosed(nil, [MissingTemplate.diagnostic(name, among: names, at: location)])
        }
        let type = ModelType(Model.self)
        if let code = common.compile(root, for: type) { return Diagnosed(Template(code)) }
        var compiler = Compiler(library, model, isThorough: true)
        return compiler.compile(root, for: type).map { $0.map(Template.init) }
    }

    /// The template's file and those of all that it includes, of whatever depth: what is compiled depends on nothing else.
    /// Empty if there is no such template.
    public func sources(of name: String) -> [SourceFile] {
        library.withInclusions(Name.number(of: name)).map(\.file)
    }

    /// Of all templates, in no order.
    public var files: [SourceFile] { library.files }

    private func parsed(_ file: SourceFile) -> ParsedTemplate? {
        let template = library[ParsedTemplate.name(of: file)]
        return template?.file == file ? template : nil
    }

    /// Where the template would be, to judge by another one.
    private func shownPath(of name: String) -> String {
        let path = "\(name).mustache"
        guard let file = names.first.flatMap({ library[$0] })?.file, file.shownPath.hasSuffix(file.path) else {
            return path
        }
        return file.shownPath.dropLast(file.path.count) + path
    }
}

/// Compiles what several templates include but once. As soon as something is wrong with one of them, each has to be
/// compiled by itself to say what.
private final class CommonCompiler: Sendable {
    private let compiler: Mutex<Compiler>

    init(_ library: Library, _ model: KnownModel?) {
        compiler = Mutex(Compiler(library, model, isThorough: false))
    }

    /// Nil if something is wrong.
    func compile(_ root: ParsedTemplate, for type: ModelType) -> Code? {
        compiler.withLock { $0.isSound ? $0.compile(root, for: type).value : nil }
    }
}
