package import Diagnostics
import Markup
import Presentation
import StrategyModel
import Theming

/// After the stage `parse`: every file by itself, and the theme.
package struct ParsedSite: Sendable {
    let input: BuildInput
    let memo: Memo
    let settings: Diagnosed<SiteSettings>
    let drafts: Diagnosed<[Draft]>

    package init(_ input: BuildInput, memo: Memo) {
        (self.input, self.memo) = (input, memo)
        settings = SiteParsing.settings(input.content)
        drafts = SiteParsing.drafts(input.content, language: settings.value.language, memo: memo)
    }

    /// Whether authors see more than readers.
    package var hasDrafts: Bool { drafts.value.contains { $0.isDraft } }

    /// The stage `resolve`. Without a value there is an error among the diagnostics. Authors see drafts, too.
    package func resolved(showingDrafts: Bool = false) -> Diagnosed<ResolvedSite?> {
        let resolution = memo.resolution(isPreview: showingDrafts) { known in
            Resolver.resolve(
                drafts.value, settings: settings.value, tree: input.content, today: input.today,
                isPreview: showingDrafts, known: known)
        }
        let theme = ThemeChoice(input).load(settings.value, memo: memo)
        let found = settings.diagnostics + drafts.diagnostics + resolution.diagnostics + theme.diagnostics
        guard let theme = theme.value, !found.contains(where: { $0.severity == .error }) else {
            return Diagnosed(nil, found)
        }
        return Diagnosed(
            ResolvedSite(parsed: self, site: resolution.site, theme: theme, isPreview: showingDrafts), found)
    }
}

/// After the stage `resolve`: a site without errors, and what it wears.
package struct ResolvedSite: Sendable {
    let parsed: ParsedSite
    let site: Site
    let theme: Theme
    let isPreview: Bool

    /// The stage `project`: every page a task, and the files beside them.
    package func projected() -> ProjectedSite {
        let input = parsed.input
        let pictures = EmbeddedPictures.load(site.assets, memo: parsed.memo, read: input.readAsset)
        let (pages, number) = parsed.memo.projection(isPreview: isPreview) { known in
            SitePages(site, look: theme.look, pictures: pictures, commit: input.commit, known: known)
        }
        return ProjectedSite(
            pages: pages, number: number, pictures: pictures, others: SiteFiles.all(site, theme, input.content),
            theme: theme, figures: Figures(site, pages: pages.paths.count), memo: parsed.memo)
    }
}

/// After the stage `project`: everything is known but the bytes of the pages, and those can be had one by one.
package struct ProjectedSite: Sendable {
    private let pages: SitePages
    private let number: Int
    private let pictures: [String: String]
    /// The files that are not pages.
    package let others: [OutputFile]
    private let theme: Theme
    package let figures: Figures
    private let memo: Memo

    init(
        pages: SitePages, number: Int, pictures: [String: String], others: [OutputFile], theme: Theme, figures: Figures,
        memo: Memo
    ) {
        (self.pages, self.number, self.pictures, self.others) = (pages, number, pictures, others)
        (self.theme, self.figures, self.memo) = (theme, figures, memo)
    }

    /// The stage `render`, for later: every page is projected and rendered when its bytes are asked for, and not kept.
    package var result: BuildResult {
        let render: @Sendable (Int, inout ByteBuffer, Flush) -> Void = { [pages, theme] position, bytes, flush in
            theme.render(pages.page(at: position), into: &bytes, flush: flush)
        }
        var files: [OutputFile] = []
        files.reserveCapacity(pages.paths.count + others.count)
        for (position, path) in pages.paths.enumerated() {
            files.append(OutputFile(path: path, content: .page { render(position, &$0, $1) }))
        }
        files += others
        return BuildResult(files: files, figures: figures)
    }

    /// From now on this is the site whose pages are asked for; pages and pictures of others need not be remembered.
    package func forgetOthers() { memo.keepPages(of: number, picturesAt: pictures.keys) }

    /// A single file of the output; of pages, only this one is rendered.
    package func file(at path: String) -> OutputFile? {
        pages.position(of: path).map { remembered(path, at: $0) } ?? others.first { $0.path == path }
    }

    package func has(_ path: String) -> Bool {
        pages.position(of: path) != nil || others.contains { $0.path == path }
    }

    /// Whether these files can lie beside each other.
    package func problems(shownRoot: String) -> [Diagnostic] {
        memo.outputProblems(pages.paths, others) {
            let pages = pages.paths.map { OutputFile(path: $0, content: .bytes([])) }
            return OutputCheck.problems(pages + others, shownRoot: shownRoot)
        }
    }

    private func remembered(_ path: String, at position: Int) -> OutputFile {
        let made = memo.bytes(ofPageAt: path, of: number) {
            let page = pages.page(at: position)
            return Rope { theme.render(page, into: &$0, onAllCores: true, flush: $1) }
        }
        return OutputFile(path: path, content: .made(made))
    }
}
