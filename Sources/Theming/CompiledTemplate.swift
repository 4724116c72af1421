import Cores
import Diagnostics
import Templates

/// What becomes of the template of a page kind, and of which files it is made. An object, for it is compiled at most once.
final class CompiledTemplate: Sendable {
    let name: String
    let sources: [SourceFile]
    let diagnostics: [Diagnostic]
    let isSound: Bool
    private let template: Lazy<any Sendable>
    private let compile: @Sendable () -> Diagnosed<(any Sendable)?>

    /// `changed`: the files that are not the built-in theme's.
    private static func of(
        _ kind: PageKind, _ set: TemplateSet, changed: Set<ObjectIdentifier>, known: CompiledTemplate?
    ) -> CompiledTemplate {
        let sources = set.sources(of: kind.template)
        // What is said of a template that is missing depends on which others there are.
        if let known, !sources.isEmpty, known.sources == sources { return known }
        // Nothing can be wrong with it, and many sites have no page of that kind: it is compiled for the first that has.
        let isBuiltIn = !sources.isEmpty && sources.allSatisfy { !changed.contains(ObjectIdentifier($0)) }
        return CompiledTemplate(kind, set, sources, isBuiltIn: isBuiltIn)
    }

    private init(_ kind: PageKind, _ set: TemplateSet, _ sources: [SourceFile], isBuiltIn: Bool) {
        (name, self.sources, compile) = (kind.template, sources, { kind.compile(set) })
        let compiled = isBuiltIn ? nil : kind.compile(set)
        (diagnostics, isSound) = (compiled?.diagnostics ?? [], compiled.map { $0.value != nil } ?? true)
        template = compiled?.value.map { Lazy($0) } ?? Lazy()
    }

    /// A `Template` of the page kind's view model.
    var value: any Sendable {
        precondition(isSound, "\(name) does not compile")
        return template {
            guard let value = compile().value else { preconditionFailure("\(name) of the built-in theme is sound") }
            return value
        }
    }

    /// One for each page kind. `known`: what came out for another set.
    static func all(_ set: TemplateSet, known: [CompiledTemplate]) -> [CompiledTemplate] {
        let byName = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
        let changed = Set(set.files.filter { builtIn[$0.path]?.bytes != $0.bytes }.map(ObjectIdentifier.init))
        return PageKind.all.concurrentMap {
            CompiledTemplate.of($0, set, changed: changed, known: byName[$0.template])
        }
    }

    private static let builtIn = Dictionary(
        ThemeFolder.builtIn.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
}
