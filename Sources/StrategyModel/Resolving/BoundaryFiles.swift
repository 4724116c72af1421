import Diagnostics

/// The boundaries that strategies name, read.
struct BoundaryFiles: Sendable {
    private let files: [String: SourceFile]
    /// By strategy.
    let boundaries: [String: [Boundary]]
    let diagnostics: [Diagnostic]

    /// `profiles`: where those of the strategies stand among the drafts.
    /// `known`: of an earlier run with the same front matter; it holds as long as the files do.
    init(_ drafts: [Draft], at profiles: [Int], _ tree: SourceTree, _ links: LinkMap, known: BoundaryFiles?) {
        let files = BoundaryFiles.files(profiles.map { drafts[$0] }, tree, links)
        if let known, known.files == files {
            self = known
            return
        }
        let read = files.mapValues { BoundaryReader.read(file: $0) }
        self.files = files
        boundaries = read.mapValues(\.value)
        diagnostics = read.sorted { $0.key < $1.key }.flatMap { strategy, read in
            let municipalities = drafts.filter { $0.id.strategy == strategy && $0.id.kind == .municipality }
            guard let file = files[strategy], !municipalities.contains(where: \.isUnreadable) else {
                return read.diagnostics
            }
            let records = municipalities.compactMap { $0.content(Municipality.self)?.record }
            return read.diagnostics + UnknownBoundary.check(read.value, of: records, in: file)
        }
    }

    /// By strategy.
    private static func files(_ profiles: [Draft], _ tree: SourceTree, _ links: LinkMap) -> [String: SourceFile] {
        profiles.reduce(into: [:]) { files, draft in
            guard let strategy = draft.id.strategy,
                let mention = draft.content(StrategyProfile.self)?.record.boundaries,
                case .asset(let asset) = links.target(of: mention.path, from: draft.path)
            else { return }
            files[strategy] = tree.file(at: asset.path)
        }
    }
}
