/// A part of a strategy in the navigation of its pages.
struct Section: Sendable {
    let title: String
    /// The page that a link to it leads to.
    let target: String
    private let pages: [String]
    private let folder: String?

    /// `pages`: that belong to it.
    init(title: String, target: String, pages: [String]) {
        (self.title, self.target, self.pages, folder) = (title, target, pages, nil)
    }

    init(title: String, page: String) { self.init(title: title, target: page, pages: [page]) }

    /// All pages belong to it that lie beside `target`; none, if that lies in no folder.
    init(title: String, folderOf target: String) {
        (self.title, self.target, pages) = (title, target, [])
        folder = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(target[...$0]) }
    }

    /// Whether the page at `path` belongs to it.
    func holds(_ path: String) -> Bool {
        pages.contains(path) || folder.map(path.hasPrefix) ?? false
    }
}
