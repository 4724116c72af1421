import Cores
package import Diagnostics
package import StrategyModel

/// The first stage, an effect: a folder on disk becomes a tree of files.
package struct ContentReader {
    /// A text is read as a whole and never this large; a picture or document may be.
    package static let largestText = 16 << 20

    private let folder: String

    /// `folder` as the user named it, which is also how messages name it.
    package init(_ folder: String) { self.folder = Path.withoutTrailingSlash(folder) }

    /// Sorted by path on every machine. What cannot be read is reported; a text stands in the tree all the same, so that
    /// nothing that refers to it is blamed.
    package func read() throws(Trouble) -> Diagnosed<SourceTree> {
        let walk = FolderWalk(try resolved(), shownAs: folder)
        return Self.tree(walk, texts: Self.read(walk.files.filter(\.isRead)))
    }

    /// The same, but Markdown is not read yet: that is left to whoever parses it.
    package func find() throws(Trouble) -> Diagnosed<SourceTree> {
        let walk = FolderWalk(try resolved(), shownAs: folder)
        let texts = walk.files.filter(\.isRead).concurrentMap { found in
            if !found.isMarkdown { return Self.read(found) }
            return Diagnosed(SourceFile(path: found.path, shownPath: found.shownPath) { Self.bytes(of: found) })
        }
        return Self.tree(walk, texts: Self.joined(texts))
    }

    static func tree(_ walk: FolderWalk, texts: Diagnosed<[SourceFile]>) -> Diagnosed<SourceTree> {
        let assets = walk.files.filter { !$0.isText }.map(Asset.init)
        return Diagnosed(
            SourceTree(files: texts.value + unread(walk, texts), assets: assets), walk.diagnostics + texts.diagnostics)
    }

    private static func unread(_ walk: FolderWalk, _ texts: Diagnosed<[SourceFile]>) -> [SourceFile] {
        let read = texts.diagnostics.isEmpty ? nil : Set(texts.value.map(\.path))
        let lost = walk.files.filter { $0.isText && read?.contains($0.path) == false }
        return (lost.map { ($0.path, $0.shownPath) } + walk.unreadable.filter { FileName.isText($0.path) })
            .map(SourceFile.unreadable)
    }

    /// The bytes of a picture, for a report that carries it inside.
    @Sendable
    package static func bytes(of asset: Asset) -> [UInt8]? { try? Disk.bytes(of: FileReader(linkFree: asset.location)) }

    /// Every file of a folder, whatever it is.
    static func read(_ walk: FolderWalk) -> Diagnosed<[SourceFile]> {
        let files = read(walk.files)
        return Diagnosed(files.value, walk.diagnostics + files.diagnostics)
    }

    /// Reads files on all cores.
    static func read(_ found: [FolderWalk.Found]) -> Diagnosed<[SourceFile]> {
        joined(found.concurrentMap(read))
    }

    private static func joined(_ files: [Diagnosed<SourceFile?>]) -> Diagnosed<[SourceFile]> {
        Diagnosed(files.compactMap(\.value), files.flatMap(\.diagnostics))
    }

    @Sendable
    static func read(_ found: FolderWalk.Found) -> Diagnosed<SourceFile?> {
        bytes(of: found).map { $0.map { SourceFile(path: found.path, shownPath: found.shownPath, bytes: $0) } }
    }

    private static func bytes(of found: FolderWalk.Found) -> Diagnosed<[UInt8]?> {
        let location = Location(path: found.shownPath, range: 0..<0)
        do {
            // One byte more than allowed tells whether a file has grown since its size was read.
            let bytes = found.size > largestText ? nil : try Disk.bytes(of: found.opened(), limit: largestText + 1)
            if let bytes, bytes.count <= largestText { return Diagnosed(bytes) }
            let message = Localized(
                de: "Diese Textdatei ist größer als \(largestText >> 20) MB",
                en: "This text file is larger than \(largestText >> 20) MB")
            return Diagnosed(nil, [Diagnostic(ReadingRules.tooLarge, at: location, message)])
        } catch {
            return Diagnosed(nil, [Diagnostic(ReadingRules.unreadable, at: location, .unreadable(error))])
        }
    }

    /// The folder itself, absolute, its links followed.
    func resolved() throws(Trouble) -> String {
        do {
            let path = try Disk.realPath(folder)
            if try Disk.status(path).kind == .folder { return path }
        } catch {
            throw Trouble(
                de: "Der Inhaltsordner „\(folder)“ lässt sich nicht lesen: \(error.reason.german). "
                    + "Mit --content einen anderen nennen oder mit „fahrplan new site ORDNER“ eine Website beginnen.",
                en: "The content folder “\(folder)” cannot be read: \(error.reason.english). "
                    + "Name another with --content, or begin a site with “fahrplan new site FOLDER”.")
        }
        throw Trouble(
            de: "„\(folder)“ ist kein Ordner. Mit --content den Ordner mit den Inhalten nennen.",
            en: "“\(folder)” is not a folder. Name the folder that holds the content with --content.")
    }
}

extension FolderWalk.Found {
    var isText: Bool { FileName.isText(path) }

    /// Whether it is parsed, or copied as it is.
    fileprivate var isMarkdown: Bool { path.hasSuffix(".md") && !path.hasPrefix(SourceTree.copiedFolder) }

    /// Whether its bytes are part of the tree. A table too large to be data is a document like any other.
    var isRead: Bool {
        isText || FileName.isData(path) && size <= ContentReader.largestText && !path.hasPrefix(SourceTree.copiedFolder)
    }
}

extension FolderWalk.Found {
    fileprivate func opened() throws(SystemFailure) -> FileReader { try FileReader(linkFree: target, seen: identity) }
}

extension Asset {
    convenience init(_ found: FolderWalk.Found) {
        self.init(path: found.path, shownPath: found.shownPath, location: found.target, size: found.size)
    }
}
