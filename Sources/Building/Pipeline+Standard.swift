import Cores
import Diagnostics
import Presentation
import StrategyModel
import Theming

extension Pipeline {
    /// The stages between reading and writing, one line each.
    package static let standard = Pipeline(
        build: { input, observe in
            observe(.parse)
            let settings = SiteParsing.settings(input.content)
            let drafts = SiteParsing.drafts(input.content, language: settings.value.language)
            observe(.resolve)
            let site = Resolver.resolve(
                drafts.value, settings: settings.value, tree: input.content, today: input.today)
            let theme = ThemeChoice(input).load(settings.value)
            let found = settings.diagnostics + drafts.diagnostics + site.diagnostics + theme.diagnostics
            guard let theme = theme.value, !found.contains(where: { $0.severity == .error }) else {
                return Diagnosed(nil, found)
            }
            observe(.project)
            let pictures = EmbeddedPictures.load(site.value.assets, read: input.readAsset)
            let tasks = SiteProjection(site.value, look: theme.look, pictures: pictures, commit: input.commit).tasks
            observe(.render)
            let pages = tasks.concurrentMap { OutputFile(path: $0.path, content: .bytes(theme.render($0.project()))) }
            let result = BuildResult(
                files: pages + SiteFiles.all(site.value, theme, input.content), figures: Figures(site.value, pages: pages.count))
            return Diagnosed(result, found)
        },
        starter: { Starter.files.map { OutputFile(path: $0.path, text: $0.text) } },
        draft: { content, language in Skeleton.text(of: content.kind, id: content.id, language: language) })
}
