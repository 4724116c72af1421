import Diagnostics
import MarkdownKit

/// What the path of a Markdown file says: its kind, its strategy, its name.
struct Place: Equatable {
    enum Role: Equatable {
        case content(KindName)
        /// `index.md`: the text of the home page.
        case home
        /// Not content: `README.md`, and everything below `static`.
        case ignored
        /// In a folder whose name is nearly one that says a kind: it is read as that, and reported.
        case misplaced(KindName)
        /// In no folder that says a kind.
        case unknown
    }

    let role: Role
    /// As in `ContentID`.
    let strategy: String?
    let name: String
    let order: Int?

    init(path: String) {
        var folders = path.parts(at: "/")
        let file = folders.removeLast()
        let fileName = file.lowercased()
        let kinds = folders.map(Kind.inFolder)
        let kindIndex = kinds.firstIndex { $0 != nil } ?? folders.firstIndex { Kind.nearFolder($0) != nil }
        // `kapitel/08_Grundlagen/index.md` is called after its folder.
        let isIndex = fileName == "index.md" && kindIndex.map { $0 + 1 < folders.count } ?? false
        (order, name) = Place.name(of: isIndex ? folders.last ?? file : file)
        let owner = folders.prefix(kindIndex ?? folders.count).map { Place.name(of: $0).name }
        let strategyFiles = ["strategy.md", "strategie.md"]
        let isStrategyFile = strategyFiles.contains(fileName)

        if fileName == "readme.md" || folders.first == "static" {
            (role, strategy) = (.ignored, nil)
        } else if let kindIndex, owner.count <= 1, let kind = kinds[kindIndex] {
            (role, strategy) = (.content(kind), kind == .page ? nil : owner.first)
        } else if isStrategyFile, folders.count <= 1 {
            (role, strategy) = (.content(.strategy), owner.first ?? "")
        } else if let kindIndex, owner.count <= 1, let kind = Kind.nearFolder(folders[kindIndex]) {
            (role, strategy) = (.misplaced(kind), kind == .page ? nil : owner.first)
        } else if folders.isEmpty, fileName == "index.md" {
            (role, strategy) = (.home, nil)
        } else if folders.count <= 1, Spelling.nearest(to: file, among: strategyFiles) != nil {
            (role, strategy) = (.misplaced(.strategy), owner.first ?? "")
        } else {
            (role, strategy) = (.unknown, owner.first)
        }
    }

    /// `01-ausgangslage.md` is number 1, "ausgangslage"; `06.02_Bildung` is number 6, "bildung".
    private static func name(of file: String) -> (order: Int?, name: String) {
        let stem = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        guard let first = stem.utf8.first, (48...57).contains(first) else {
            return (nil, Slug.make(from: stem))
        }
        let digits = stem.prefix { ("0"..."9").contains($0) }
        let number = stem.prefix { ("0"..."9").contains($0) || $0 == "." }
        let rest = stem.dropFirst(number.count)
        if let order = Int(digits), let first = rest.first, number.hasSuffix(".") || "-_ ".contains(first) {
            let name = Slug.make(from: String(rest))
            if !name.isEmpty { return (order, name) }
        }
        return (nil, Slug.make(from: stem))
    }
}
