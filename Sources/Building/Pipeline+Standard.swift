import Cores
import Diagnostics
import StrategyModel
import Theming

extension Pipeline {
    /// The stages between reading and writing, one line each.
    package static let standard = Pipeline(
        build: { input, observe in
            observe(.parse)
            let parsed = ParsedSite(input, memo: Memo(isKept: false))
            observe(.resolve)
            let resolved = parsed.resolved()
            observe(.project)
            return resolved.map { $0?.projected().result }
        },
        starter: { day in Starter.files(asOf: day.isoText).map { OutputFile(path: $0.path, text: $0.text) } },
        draft: { content, language in Skeleton.text(of: content.kind, id: content.id, language: language) })
}
