import Diagnostics
import Presentation
import StrategyModel
import Synchronization
import Theming

/// What a build remembers of the one before. `build` begins with an empty one; `watch` keeps it, and that is all the
/// difference: whatever is found here was made by the same function from an equal input. Nothing is trusted to a hash.
package final class Memo: Sendable {
    private struct State: Sendable {
        var drafts: [String: (input: DraftInput, draft: Diagnosed<Draft?>)] = [:]
        var theme: (folders: [ThemeFolder], theme: Diagnosed<Theme?>)?
        /// Counts the themes: pages are compared only with those of the same.
        var themeNumber = 0
        var pages: [String: [Rendered]] = [:]
        var pictures: [String: (bytes: [UInt8], address: String)] = [:]
        var outputCheck: (paths: [String], problems: [Diagnostic])?
    }

    private struct DraftInput: Sendable, Equatable {
        let file: SourceFile
        let language: Language
    }

    struct Rendered: Sendable {
        let page: Page
        let theme: Int
        let bytes: [UInt8]
    }

    private let state = Mutex(State())
    private let isKept: Bool

    /// `isKept: false` remembers nothing: for a single build.
    package init(isKept: Bool = true) { self.isKept = isKept }

    func drafts(
        _ files: [SourceFile], _ language: Language, parse: @Sendable (SourceFile) -> Diagnosed<Draft?>
    ) -> [Diagnosed<Draft?>] {
        if !isKept { return files.concurrentMap(parse) }
        return state.withLock { state in
            let inputs = files.map { DraftInput(file: $0, language: language) }
            let unknown = inputs.filter { state.drafts[$0.file.path]?.input != $0 }
            let parsed = unknown.concurrentMap { parse($0.file) }
            for (input, draft) in zip(unknown, parsed) { state.drafts[input.file.path] = (input, draft) }
            if state.drafts.count > files.count {
                let paths = Set(files.map(\.path))
                state.drafts = state.drafts.filter { paths.contains($0.key) }
            }
            return files.compactMap { state.drafts[$0.path]?.draft }
        }
    }

    /// The theme, and its number.
    func theme(_ folders: [ThemeFolder], load: ([ThemeFolder]) -> Diagnosed<Theme?>) -> (Diagnosed<Theme?>, Int) {
        state.withLock { state in
            if let known = state.theme, known.folders == folders { return (known.theme, state.themeNumber) }
            let theme = load(folders)
            state.theme = (folders, theme)
            state.themeNumber += 1
            return (theme, state.themeNumber)
        }
    }

    /// The bytes of a page. Kept in two versions: as readers and as authors see it, where these differ.
    func bytes(of page: Page, at path: String, theme: Int, render: (Page) -> [UInt8]) -> [UInt8] {
        if !isKept { return render(page) }
        let known = state.withLock { $0.pages[path] } ?? []
        if let same = known.first(where: { $0.theme == theme && $0.page == page }) { return same.bytes }
        let rendered = Rendered(page: page, theme: theme, bytes: render(page))
        state.withLock { state in
            let others = (state.pages[path] ?? []).filter { $0.theme == theme && $0.page != page }
            state.pages[path] = [rendered] + others.prefix(1)
        }
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

    func outputProblems(_ paths: [String], find: () -> [Diagnostic]) -> [Diagnostic] {
        state.withLock { state in
            if let known = state.outputCheck, known.paths == paths { return known.problems }
            let problems = find()
            state.outputCheck = (paths, problems)
            return problems
        }
    }
}
