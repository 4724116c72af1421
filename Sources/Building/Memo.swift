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
        /// As readers and as authors see the site.
        var resolutions: [Bool: Resolution] = [:]
        var projections: [Bool: SitePages] = [:]
        /// Counts them: a page of the same one is the same.
        var projectionNumber = 0
        /// The bytes of the pages of one of them.
        var rendered: (projection: Int, pages: [String: Rope]) = (0, [:])
        var pictures: [String: (bytes: [UInt8], address: String)] = [:]
        var outputCheck: (pages: [String], others: [OutputFile], problems: [Diagnostic])?
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

    func theme(
        _ folders: [ThemeFolder], _ language: Language, load: (LoadedTheme?) -> LoadedTheme
    ) -> Diagnosed<Theme?> {
        if let themes { return themes.theme(folders, language, load: load) }
        return state.withLock { state in
            if let known = state.theme, known.folders == folders, known.language == language {
                return known.loaded.theme
            }
            let loaded = load(state.theme?.loaded)
            state.theme = (folders, language, loaded)
            return loaded.theme
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

    /// The bytes of a page, made once for every projection. The page itself is let go of: its lazy lists hold the whole
    /// site, and to compare two pages takes longer than to render one.
    func bytes(ofPageAt path: String, of projection: Int, render: () -> Rope) -> Rope {
        if !isKept { return render() }
        let known = state.withLock { $0.rendered.projection == projection ? $0.rendered.pages[path] : nil }
        if let known { return known }
        let bytes = render()
        state.withLock { if $0.rendered.projection == projection { $0.rendered.pages[path] = bytes } }
        return bytes
    }

    /// Pages of this projection, and pictures at these paths, alone are remembered from now on.
    func keepPages(of projection: Int, picturesAt paths: some Collection<String>) {
        state.withLock { state in
            if state.rendered.projection != projection { state.rendered = (projection, [:]) }
            guard state.pictures.count > paths.count else { return }
            let paths = Set(paths)
            state.pictures = state.pictures.filter { paths.contains($0.key) }
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
