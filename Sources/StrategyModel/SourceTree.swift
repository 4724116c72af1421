package import Diagnostics

/// The content folder as it was read, a value: the texts with their bytes, everything else by name.
package struct SourceTree: Sendable, Equatable {
    /// The `.md`, `.yaml` and `.yml` files, sorted by path.
    package let files: [SourceFile]
    /// Everything else, sorted by path.
    package let assets: [Asset]
    private let filesByPath: [String: SourceFile]
    private let assetsByPath: [String: Asset]

    /// Of two files with the same path the first counts; a reader reports the second.
    package init(files: [SourceFile] = [], assets: [Asset] = []) {
        filesByPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        assetsByPath = Dictionary(assets.map { ($0.path, $0) }) { first, _ in first }
        self.files = filesByPath.values.sorted { $0.path < $1.path }
        self.assets = assetsByPath.values.sorted { $0.path < $1.path }
    }

    /// The text at a path relative to the content folder. Swift compares strings by canonical
    /// equivalence, so a path that writes `ü` as `u` and a combining mark finds its file too.
    package func file(at path: String) -> SourceFile? { filesByPath[path] }

    package func asset(at path: String) -> Asset? { assetsByPath[path] }
}

/// A file that is published as it is: a picture, a document. Its bytes stay on disk until they are copied.
package struct Asset: Sendable, Hashable {
    /// Relative to the content folder, with `/`, NFC.
    package let path: String
    /// As an author sees it in a message.
    package let shownPath: String
    /// Where the bytes lie: the absolute path on disk, spelled as the disk spells it.
    package let location: String
    /// In bytes.
    package let size: Int

    /// Its type, if it is a picture that browsers show.
    package var pictureType: String? {
        switch path.split(separator: ".").last?.lowercased() {
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "avif": "image/avif"
        case "svg": "image/svg+xml"
        default: nil
        }
    }

    package var isPicture: Bool { pictureType != nil }

    package init(path: String, shownPath: String, location: String, size: Int) {
        self.path = path
        self.shownPath = shownPath
        self.location = location
        self.size = size
    }
}
