import Cores
import Diagnostics
import Presentation
import StrategyModel
import Synchronization
import Theming

/// What a build remembers of the one before. `build` begins with an empty one; `watch` keeps it, and that is all the
/// difference: whatever is found here was made by the same function from an equal input. Nothing is trusted to a hash.
package final class Memo: Sendable {
    private struct State: Sendable {
        var drafts: (language: Language, drafts: Kept<SourceFile, Diagnosed<Draft?>>)?
        var theme: (folders: [ThemeFolder], language: Language, loaded: LoadedTheme)?
        /// Counts the themes: pages are compared only with those of the same.
        var themeNumber = 0
        /// As readers and as authors see the site.
        var resolutions: [Bool: Resolution] = [:]
        var projections: [Bool: SitePages] = [:]
        /// Counts them: a page of the same one is the same.
        var projectionNumber = 0
        var pages: [String: Rendered] = [:]
        var pictures: [String: (bytes: [UInt8], address: String)] = [:]
        var outputCheck: (pages: [String], others: [OutputFile], problems: [Diagnostic])?
    }

    struct Rendered: Sendable {
        /// Nil if it is so long that it is not compared.
        let page: Page?
        let theme: Int
        /// Of what the page was last made.
        let site: Int
        let bytes: Rope
    }

    private let state = Mutex(State())
    private let isKept: Bool
    private let themes: Memo?

    /// `isKept: false` remembers nothing: for a single build.
    package convenience init(isKept: Bool = true) { self.init(isKept: isKept, themes: nil) }

    private init(isKept: Bool, themes: Memo?) { (self.isKept, self.themes) = (isKept, themes) }

    /// One that knows nothing but the themes, which take longest.
    func onlyThemes() -> Memo { Memo(isKept: false, themes: self) }

    func drafts(
        _ files: [SourceFile], _ language: Language, parse: @Sendable (SourceFile) -> Diagnosed<Draft?>
    ) -> Pieces<Diagnosed<Draft?>> {
        if !isKept { return Pieces(files.concurrentMap(parse)) }
        return state.withLock { state in
            let known = state.drafts.flatMap { $0.language == language ? $0.drafts : nil }
            let drafts = Kept(files, known: known, parse)
            state.drafts = (language, drafts)
            return drafts.outputs
        }
    }

    /// The theme, and its number.
    func theme(
        _ folders: [ThemeFolder], _ language: Language, load: (LoadedTheme?) -> LoadedTheme
    ) -> (Diagnosed<Theme?>, Int) {
        if let themes { return themes.theme(folders, language, load: load) }
        return state.withLock { state in
            if let known = state.theme, known.folders == folders, known.language == language {
                return (known.loaded.theme, state.themeNumber)
            }
            let loaded = load(state.theme?.loaded)
            state.theme = (folders, language, loaded)
            state.themeNumber += 1
            return (loaded.theme, state.themeNumber)
        }
    }

    func resolution(isPreview: Bool, resolve: (Resolution?) -> Resolution) -> Resolution {
        if !isKept { return resolve(nil) }
        let resolution = resolve(state.withLock { $0.resolutions[isPreview] })
        state.withLock { $0.resolutions[isPreview] = resolution }
        return resolution
    }

    /// The pages, and their number.
    func projection(isPreview: Bool, project: (SitePages?) -> SitePages) -> (SitePages, Int) {
        if !isKept { return (project(nil), 0) }
        let pages = project(state.withLock { $0.projections[isPreview] })
        return state.withLock { state in
            state.projectionNumber += 1
            state.projections[isPreview] = pages
            return (pages, state.projectionNumber)
        }
    }

    /// The bytes of a page, as it was asked for last.
    func bytes(
        ofPageAt path: String, theme: Int, site: Int, project: () -> Page, render: (Page) -> Rope
    ) -> Rope {
        if !isKept { return render(project()) }
        let known = state.withLock { $0.pages[path] }.flatMap { $0.theme == theme ? $0 : nil }
        if let known, known.site == site { return known.bytes }
        let page = project()
        let same = known.flatMap { !page.isLong && $0.page == page ? $0 : nil }
        let rendered = Rendered(
            page: page.isLong ? nil : page, theme: theme, site: site, bytes: same?.bytes ?? render(page))
        state.withLock { $0.pages[path] = rendered }
        return rendered.bytes
    }

    /// Pages at these paths alone are remembered from now on.
    func keepPages(at paths: [String]) {
        state.withLock { state in
            guard state.pages.count > paths.count else { return }
            let paths = Set(paths)
            state.pages = state.pages.filter { paths.contains($0.key) }
        }
    }

    /// A picture as an address that holds it.
    func address(of bytes: [UInt8], at path: String, make: ([UInt8]) -> String) -> String {
        if !isKept { return make(bytes) }
        if let known = state.withLock({ $0.pictures[path] }), known.bytes == bytes { return known.address }
        let address = make(bytes)
        state.withLock { $0.pictures[path] = (bytes, address) }
        return address
    }

    func outputProblems(_ pages: [String], _ others: [OutputFile], find: () -> [Diagnostic]) -> [Diagnostic] {
        state.withLock { state in
            if let known = state.outputCheck, known.pages == pages, known.others == others { return known.problems }
            let problems = find()
            state.outputCheck = (pages, others, problems)
            return problems
        }
    }
}
