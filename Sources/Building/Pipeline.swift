package import Diagnostics
package import StrategyModel

/// What a build is made from. The same input gives the same output; files that are only found yet, and pictures, must stay
/// as they are until then.
package struct BuildInput: Sendable {
    package var content: SourceTree
    package var themes: ThemeReader.Themes
    /// The theme's name, if the command line chose one; else the site does.
    package var theme: String?
    package var today: CivilDay
    /// The state of the content that reports name, such as a commit.
    package var commit: String?
    /// The bytes of a picture that a report carries inside; nil if it cannot be read.
    package var readAsset: @Sendable (Asset) -> [UInt8]?

    package init(
        content: SourceTree, themes: ThemeReader.Themes = [:], theme: String? = nil, today: CivilDay,
        commit: String? = nil,
        readAsset: @escaping @Sendable (Asset) -> [UInt8]? = { _ in nil }
    ) {
        self.content = content
        self.themes = themes
        self.theme = theme
        self.today = today
        self.commit = commit
        self.readAsset = readAsset
    }
}

/// What a build makes.
package struct BuildResult: Sendable, Equatable {
    package var files: [OutputFile]
    package var figures: Figures

    package init(files: [OutputFile], figures: Figures) {
        self.files = files
        self.figures = figures
    }
}

/// The pure middle of Fahrplan, between reading and writing, and what `new` writes.
package struct Pipeline: Sendable {
    /// Called when a stage begins; for the timings alone.
    package typealias Observer = (Stage) -> Void

    /// Parse, resolve, project. The pages are rendered when they are written. Without a result there is an error among the diagnostics.
    package var build: @Sendable (BuildInput, Observer) -> Diagnosed<BuildResult?>
    /// The files of a site that begins on that day, relative to its folder (`content/site.yaml` …).
    package var starter: @Sendable (CivilDay) -> [OutputFile]
    /// The text of a new content file with every field explained.
    package var draft: @Sendable (NewContent, Language) -> String

    package init(
        build: @escaping @Sendable (BuildInput, Observer) -> Diagnosed<BuildResult?>,
        starter: @escaping @Sendable (CivilDay) -> [OutputFile],
        draft: @escaping @Sendable (NewContent, Language) -> String
    ) {
        self.build = build
        self.starter = starter
        self.draft = draft
    }
}
