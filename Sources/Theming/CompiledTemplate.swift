import Cores
import Diagnostics
import Templates

/// What became of the template of a page kind, and of which files it was made.
struct CompiledTemplate: Sendable {
    let name: String
    let sources: [SourceFile]
    /// A `Template` of the page kind's view model; nil if it does not compile.
    let result: Diagnosed<(any Sendable)?>

    private init(_ kind: PageKind, _ set: TemplateSet, known: CompiledTemplate?) {
        name = kind.template
        sources = set.sources(of: name)
        // What is said of a template that is missing depends on which others there are.
        let isSame = !sources.isEmpty && known?.sources == sources
        result = known.flatMap { isSame ? $0.result : nil } ?? kind.compile(set)
    }

    /// One for each page kind. `known`: what came out for another set.
    static func all(_ set: TemplateSet, known: [CompiledTemplate]) -> [CompiledTemplate] {
        let byName = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
        return PageKind.all.concurrentMap { CompiledTemplate($0, set, known: byName[$0.template]) }
    }
}
