internal import Diagnostics

/// One template file, read but not yet checked against what it will show. A class, for every place in it is handed on
/// with it.
final class ParsedTemplate: Sendable {
    /// The path without `.mustache`.
    let name: String
    let number: Int
    let file: SourceFile
    /// Behind a byte-order mark.
    let start: Int
    let nodes: [Node]
    /// At any depth, in order.
    let inclusions: [Inclusion]
    /// The numbers of their names.
    let included: [Int]
    /// What it may name itself, without what it includes.
    let reach: Reach
    let diagnostics: [Diagnostic]

    init(_ file: SourceFile) {
        name = ParsedTemplate.name(of: file)
        number = Name.number(of: name)
        self.file = file
        start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let scanner = TagScanner(file, from: start)
        let matcher = TagMatcher(file, scanner.tags, isCutShort: scanner.isCutShort)
        let layout = TagLayout(file.bytes, from: start, matcher)
        let builder = TreeBuilder(file, from: start, matcher, layout.placements)
        nodes = builder.nodes
        inclusions = nodes.inclusions
        included = inclusions.map(\.name.number)
        reach = Reach(nodes)
        diagnostics = scanner.diagnostics + matcher.diagnostics + builder.diagnostics
    }

    static func name(of file: SourceFile) -> String {
        let ending = ".mustache"
        return file.path.hasSuffix(ending) ? String(file.path.dropLast(ending.count)) : file.path
    }

    /// Whether all of the file was understood.
    var isWhole: Bool { !diagnostics.contains { $0.severity == .error } }

    func location(_ range: Range<Int>) -> Location { Location(path: file.shownPath, range: range) }
}
