import Building
import StrategyModel

/// What is served at one moment: the last state without errors, and what stands in the way of a newer one.
struct Edition: Sendable {
    /// Grows with every build.
    var number = 0
    /// As authors see it, drafts among it.
    var site: ProjectedSite?
    /// Grows when a file changes that is no page: then every page looks different.
    var assets = 0
    /// Of which kind the problems are does not matter here: any of these lie over the pages.
    var report: Report?

    /// A file of the output at the address that a browser asks for.
    enum Find {
        case file(OutputFile)
        /// A folder without the slash behind it: relative links would go wrong.
        case folder
        case nothing
    }

    func find(_ path: String) -> Find {
        guard let site else { return .nothing }
        let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
        if let file = site.file(at: isFolder ? path + "index.html" : path) { return .file(file) }
        return !isFolder && site.has(path + "/index.html") ? .folder : .nothing
    }

    /// The page that a browser sees at an address: what is missing is shown by the page that says so.
    func page(_ path: String) -> Rope {
        if case .file(let file) = find(path), let bytes = Edition.bytes(of: file) { return bytes }
        return missingPage
    }

    /// Nil if a picture or document went away just now.
    static func bytes(of file: OutputFile) -> Rope? {
        switch file.content {
        case .made(let rope): rope
        case .bytes, .page: file.bytes.map { Rope($0) }
        case .copy(let asset): ContentReader.bytes(of: asset).map { Rope($0) }
        }
    }

    var missingPage: Rope {
        guard let site else { return Rope(ServedPage.nothingYet(report)) }
        if let page = site.file(at: "404.html"), let bytes = Edition.bytes(of: page) { return bytes }
        return Rope(Array("<!DOCTYPE html>\n<title>404</title>\n<body><h1>404</h1></body>\n".utf8))
    }

    /// Changes when the page looks different.
    func state(of page: Rope) -> String { "\(Fingerprint(page).digits)-\(assets)" }
}
