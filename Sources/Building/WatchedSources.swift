package import Diagnostics
package import StrategyModel

/// What may have changed on disk since it was last looked at.
package struct DiskChange: Sendable, Equatable {
    /// Files that were written, by their absolute paths. Two may differ only in how an accent is stored.
    package var files: Set<ExactText>
    /// Whether anything else may have changed too.
    package var isUnclear: Bool

    package init(files: Set<String> = [], isUnclear: Bool = false) {
        (self.files, self.isUnclear) = (Set(files.map { ExactText($0) }), isUnclear)
    }

    package static let everything = DiskChange(isUnclear: true)

    package var isEmpty: Bool { files.isEmpty && !isUnclear }

    package mutating func add(_ other: DiskChange) {
        files.formUnion(other.files)
        isUnclear = isUnclear || other.isUnclear
    }
}

/// What a build is made of, as it was read.
package struct ReadSources: Sendable {
    package fileprivate(set) var content = Diagnosed(SourceTree())
    package fileprivate(set) var themes = Diagnosed<ThemeReader.Choice>(([:], nil))
    /// Grows whenever a picture or a document changes: their bytes are not part of the tree.
    package fileprivate(set) var assetState = 0

    /// Whether a build would come out differently.
    package func differs(from other: ReadSources) -> Bool {
        content != other.content || themes.value.themes != other.themes.value.themes
            || themes.value.chosen != other.themes.value.chosen || themes.diagnostics != other.themes.diagnostics
            || assetState != other.assetState
    }
}

/// The content folder and the themes while they are watched: read as a whole once, then only what changed; where it is
/// not plain what changed, everything is looked at again. The value is always what `build` would read.
package struct WatchedSources: Sendable {
    package private(set) var value = ReadSources()
    /// Where it may come to be something else though nothing happens in the folders that are watched.
    package private(set) var turnings: Set<Turning> = []

    private let contentFolder: String
    private let themeFolder: String
    private let choice: String?
    private let watch: @Sendable (String) -> Void
    private let now: @Sendable () -> Int64
    private var memo = ReadingMemo()
    private var contentFolders: Set<ExactText> = []
    private var themeFolders: Set<ExactText> = []
    private var places: [ExactText: FolderWalk.Found] = [:]
    private var themePlaces: Set<ExactText> = []
    private var assets = AssetMemo()
    private var contentLinks: [String] = []
    private var themeLinks: [String] = []
    /// Whether a single file may be read again without looking at the others.
    private var isPlain = false

    /// `watch` is told of every folder before it is looked at; `now`: nanoseconds since 1970.
    package init(
        content: String, theme: String?, watch: @escaping @Sendable (String) -> Void,
        now: @escaping @Sendable () -> Int64
    ) {
        (contentFolder, choice) = (content, theme)
        themeFolder = ThemeReader(besideContent: content).folder
        (self.watch, self.now) = (watch, now)
        findTurnings()
    }

    private mutating func findTurnings() {
        let chosen = choice.map { $0.contains("/") ? [$0] : [] } ?? []
        turnings = Set(
            ([contentFolder, themeFolder] + chosen + contentLinks + themeLinks).flatMap { Turning.all(along: $0) })
    }

    /// Folders in which every change matters.
    package var watchedFolders: Set<ExactText> { contentFolders.union(themeFolders) }

    /// After a failure the next look is a whole one.
    package mutating func refresh(_ change: DiskChange) throws(Trouble) {
        memo.forget(change.files)
        let mayUpdate = !change.isUnclear && isPlain
        // Until it has come out well.
        isPlain = false
        if mayUpdate, try update(change.files) {
            isPlain = value.themes.diagnostics.isEmpty
        } else {
            defer { findTurnings() }
            let isPlainContent = try readContent()
            try readThemes()
            isPlain = isPlainContent && value.themes.diagnostics.isEmpty
        }
    }

    /// False if it takes a look at everything.
    private mutating func update(_ files: Set<ExactText>) throws(Trouble) -> Bool {
        let time = now()
        var found: [FolderWalk.Found] = []
        var isThemeTouched = false
        for location in files {
            if themePlaces.contains(location) {
                isThemeTouched = true
            } else if let place = places[location], let status = try? Disk.status(location.text), status.kind == .file {
                let file = place.with(status.stamp)
                // A table that became too large to be data, or small enough, joins or leaves the texts.
                guard file.isRead == place.isRead else { return false }
                found.append(file)
            } else {
                return false
            }
        }
        let texts = memo.read(found.filter(\.isRead), now: time)
        guard texts.diagnostics.isEmpty else { return false }
        for text in texts.value { value.content.value.replace(text) }
        let assets = found.filter { !$0.isText }
        for asset in assets { value.content.value.replace(Asset(asset)) }
        self.assets.replace(assets, now: time)
        if !assets.isEmpty { value.assetState += 1 }
        if isThemeTouched {
            try readThemes()
            findTurnings()
        }
        return true
    }

    /// Whether single files may be read again from now on.
    private mutating func readContent() throws(Trouble) -> Bool {
        let reader = ContentReader(contentFolder)
        let base = try reader.resolved()
        let time = now()
        var folders: Set<ExactText> = []
        let walk = FolderWalk(base, shownAs: Path.withoutTrailingSlash(contentFolder)) { [watch] folder in
            watch(folder)
            folders.insert(ExactText(folder))
        }
        contentFolders = folders
        let texts = memo.read(walk.files.filter(\.isRead), now: time)
        value.content = ContentReader.tree(walk, texts: texts)
        places = Dictionary(walk.files.map { ($0.name, $0) }) { first, _ in first }
        if assets.look(walk.files.filter { !$0.isText }, now: time) { value.assetState += 1 }
        contentLinks = walk.links
        return walk.links.isEmpty && value.content.diagnostics.isEmpty
    }

    private mutating func readThemes() throws(Trouble) {
        let time = now()
        var (memo, places): (ReadingMemo, Set<ExactText>) = (memo, [])
        var folders: Set<ExactText> = []
        let enter = { [watch] (folder: String) in
            watch(folder)
            folders.insert(ExactText(folder))
        }
        var links: [String] = []
        if let folder = try? Disk.realPath(themeFolder) {
            enter(folder)
            links = Self.links(in: folder)
        }
        value.themes = try ThemeReader(themeFolder).read(choice: choice) { folder, shown in
            let walk = FolderWalk(folder, shownAs: shown, entering: enter)
            places.formUnion(walk.files.map(\.name))
            links += walk.links
            let files = memo.read(walk.files, now: time)
            return Diagnosed(files.value, walk.diagnostics + files.diagnostics)
        }
        (self.memo, themePlaces, themeFolders, themeLinks) = (memo, places, folders, links)
        self.memo.forgetAll(but: places.union(self.places.keys))
    }
}

extension WatchedSources {
    /// A theme may lie elsewhere, and what its name leads to be missing for a while.
    private static func links(in folder: String) -> [String] {
        let names = (try? Disk.names(in: folder)) ?? []
        return names.map { Path.joined(folder, String(decoding: $0, as: UTF8.self)) }
            .filter { (try? Disk.status($0).kind) == .link }
    }
}

extension FolderWalk.Found {
    fileprivate func with(_ stamp: Disk.Stamp) -> FolderWalk.Found {
        FolderWalk.Found(path: path, shownPath: shownPath, location: location, stamp: stamp)
    }
}
