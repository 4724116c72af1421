import Cores
package import Diagnostics

/// The content folder: the texts as files that hold or read their bytes, everything else by name.
package struct SourceTree: Sendable, Equatable {
    /// The `.md`, `.yaml` and `.yml` files, and tables of data, sorted by path.
    package private(set) var files: [SourceFile]
    /// Everything else, sorted by path.
    package private(set) var assets: [Asset]
    /// Where those stand that are published as they are.
    private let unread: [Int]

    /// What lies in this folder is copied as it is, to the root of the output.
    package static let copiedFolder = "static/"

    /// Of two files with the same path the first counts; a reader reports the second.
    package init(files: [SourceFile] = [], assets: [Asset] = []) {
        let files = SourceTree.sorted(files, by: \.path)
        self.files = files
        unread = files.indices.filter { files[$0].path.hasPrefix(SourceTree.copiedFolder) }
        self.assets = SourceTree.sorted(assets, by: \.path)
    }

    /// A reader has them in order already.
    private static func sorted<Item>(_ items: [Item], by path: (Item) -> String) -> [Item] {
        if zip(items, items.dropFirst()).allSatisfy({ path($0) < path($1) }) { return items }
        return Dictionary(items.map { (path($0), $0) }) { first, _ in first }.values.sorted { path($0) < path($1) }
    }

    package static func == (one: SourceTree, other: SourceTree) -> Bool {
        one.files == other.files && one.assets == other.assets
    }

    func hasSamePaths(as other: SourceTree) -> Bool {
        guard let changed = files.positions(differingFrom: other.files) else { return false }
        return changed.allSatisfy { files[$0].shownPath == other.files[$0].shownPath } && assets == other.assets
    }

    /// The text at a path relative to the content folder. Swift compares strings by canonical
    /// equivalence, so a path that writes `ü` as `u` and a combining mark finds its file too.
    package func file(at path: String) -> SourceFile? {
        files.sortedIndex(of: path, by: \.path).map { files[$0] }
    }

    /// Texts that are published as they are.
    package var copiedFiles: [SourceFile] { unread.map { files[$0] } }

    /// Puts a file in the place of the one with the same path; does nothing if there is none.
    package mutating func replace(_ file: SourceFile) {
        if let index = files.sortedIndex(of: file.path, by: \.path), files[index] !== file { files[index] = file }
    }

    package mutating func replace(_ asset: Asset) {
        guard let index = assets.sortedIndex(of: asset.path, by: \.path) else { return }
        assets[index] = asset
    }

}

/// A file that is published as it is: a picture, a document. Its bytes stay on disk until they are copied. An object, for
/// every content that names it holds it.
package final class Asset: Sendable, Hashable {
    /// Relative to the content folder, with `/`, NFC.
    package let path: String
    /// As an author sees it in a message.
    package let shownPath: String
    /// Where the bytes lie: the absolute path on disk, spelled as the disk spells it, without links.
    package let location: String
    /// In bytes.
    package let size: Int

    /// Its type, if it is a picture that browsers show.
    package var pictureType: String? { Asset.pictureType(of: path) }

    static func pictureType(of path: String) -> String? {
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

    /// Of two that differ only in how an accent is stored, each lies where it lies.
    package static func == (one: Asset, other: Asset) -> Bool {
        one === other
            || one.path == other.path && one.shownPath == other.shownPath && one.size == other.size
                && ExactText(one.location) == ExactText(other.location)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(size)
    }
}

extension Array {
    /// Where an element of a sorted array stands.
    fileprivate func sortedIndex(of path: String, by key: (Element) -> String) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if key(self[middle]) < path { low = middle + 1 } else { high = middle }
        }
        return low < count && key(self[low]) == path ? low : nil
    }
}
