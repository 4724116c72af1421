import Diagnostics

/// An indicator with the values that stand in a file beside it.
struct ReadIndicator: Sendable {
    /// Among the drafts.
    let position: Int
    let draft: Draft
    let diagnostics: [Diagnostic]
    private let source: Draft
    private let file: SourceFile

    /// `known`: of an earlier run on the same day with the same names.
    static func all(
        _ drafts: [Draft], at positions: [Int], _ tree: SourceTree, _ links: LinkMap, _ names: Names,
        _ language: Language, today: CivilDay, known: [ReadIndicator]
    ) -> [ReadIndicator] {
        positions.compactMap { position in
            let draft = drafts[position]
            guard let indicator = draft.content(Indicator.self), let data = indicator.record.data,
                case .asset(let asset) = links.target(of: data.path, from: draft.path),
                let file = tree.file(at: asset.path)
            else { return nil }
            return known.first { $0.position == position && $0.source === draft && $0.file == file }
                ?? ReadIndicator(position, draft, indicator, file, names, language, today)
        }
    }

    private init(
        _ position: Int, _ source: Draft, _ indicator: Content<Indicator>, _ file: SourceFile, _ names: Names,
        _ language: Language, _ today: CivilDay
    ) {
        (self.position, self.source, self.file) = (position, source, file)
        let values = IndicatorData.read(
            file, after: indicator.record.values, language: language, today: today)
        diagnostics =
            values.diagnostics
            + values.mentions.compactMap { mention in
                let location = Location(path: file.shownPath, range: mention.range)
                return MissingReference.check(mention, of: source, at: location, names)
            }
        var record = indicator.record
        record.values += values.values
        draft = source.with(indicator.with(record))
    }
}
