import Diagnostics
import MarkdownKit
import Markup
import StrategyModel

/// How links are written: on a page of the site, to other pages; in the report, to places in the report itself. An object,
/// for every text of a page asks it.
final class Linker: Sendable {
    /// That the page lies in; nil in the report.
    private let folder: PageFolder?
    /// The contents that the report holds besides measures, of which it holds all.
    private let held: Set<ContentID>
    /// The strategy that the page belongs to, to choose among several that share a content.
    let strategy: String?
    let addresses: Addresses
    let site: Site
    /// Pictures as `data:` addresses by content path; for the report only.
    let pictures: [String: String]

    /// Of pages of the site.
    init(in folder: PageFolder, strategy: String?, addresses: Addresses, site: Site) {
        (self.folder, held, pictures) = (folder, [], [:])
        (self.strategy, self.addresses, self.site) = (strategy, addresses, site)
    }

    /// Of the report of a strategy.
    init(
        inReportHolding held: Set<ContentID>, strategy: String, addresses: Addresses, site: Site,
        pictures: [String: String]
    ) {
        (folder, self.held, self.pictures) = (nil, held, pictures)
        (self.strategy, self.addresses, self.site) = (strategy, addresses, site)
    }

    var isReport: Bool { folder == nil }

    /// Nil: there is no link to it from here.
    func url(_ id: ContentID, anchor: String? = nil) -> String? {
        if let folder {
            let target = folder.url(id)
            return anchor.map { "\(target)#\($0)" } ?? target
        }
        guard id.kind == .measure && id.strategy == strategy || held.contains(id) else { return nil }
        // What a timeline holds stands in the Fahrplan.
        if id.kind == .timeline { return "#part_fahrplan" }
        return String(capacity: 3 + Linker.capacity(id) + (anchor?.utf8.count ?? 0)) { url in
            url.add("#")
            Linker.add(id, to: &url)
            if let anchor {
                url.add("--")
                url.add(anchor)
            }
        }
    }

    /// To another page of the site, by its path; nil in the report.
    func url(path target: String) -> String? { folder?.url(path: target) }

    /// What a content is called inside the report. Ids hold no double hyphen, so what follows one cannot collide.
    static func anchor(_ id: ContentID) -> String { String(capacity: capacity(id)) { add(id, to: &$0) } }

    private static func capacity(_ id: ContentID) -> Int { id.kind.rawValue.utf8.count + 1 + id.name.utf8.count }

    private static func add(_ id: ContentID, to text: inout TextWriter) {
        text.add(id.kind.rawValue)
        text.add("-")
        text.add(id.name)
    }

    /// `title`: of the content, to tell the tables and footnotes of one report apart for a screen reader.
    func filling(
        for id: ContentID, at path: String, title: String, headingNumber: (@Sendable (Int) -> String?)? = nil
    ) -> Filling {
        var labels = BodyLabels(site.language)
        if isReport {
            labels.table = "\(title), \(labels.table)"
            labels.footnotes = "\(labels.footnotes): \(title)"
        }
        let targets = site.targets(from: path)
        return Filling(
            idPrefix: isReport ? Linker.anchor(id) + "--" : "", headingShift: isReport ? 1 : 0,
            labels: labels, headingNumber: headingNumber ?? { _ in nil },
            link: { [self] destination, number in link(destination, to: targets[number], id) },
            image: { [self] _, number in picture(targets[number]).map { .source($0) } ?? .textOnly })
    }

    private func link(_ destination: String, to target: LinkTarget, _ id: ContentID) -> LinkFilling {
        switch target {
        case .external:
            return .href(destination, external: !destination.hasPrefix("mailto:") && !destination.hasPrefix("tel:"))
        case .anchor(let anchor): return href(self.anchor(anchor, on: id))
        case .content(let ids, let anchor): return href(nearest(ids).flatMap { url($0, anchor: anchor) })
        case .list(let kind, let strategy): return href(url(path: addresses.list(kind, strategy)))
        case .asset(let asset):
            let note = self.note(asset)
            return url(path: addresses.file(asset)).map { .href($0, note: note) } ?? .textOnly
        case .broken: return .textOnly
        }
    }

    private func href(_ url: String?) -> LinkFilling { url.map { .href($0) } ?? .textOnly }

    private func anchor(_ anchor: String, on id: ContentID) -> String? {
        isReport ? url(id, anchor: anchor.isEmpty ? nil : anchor) : "#" + anchor
    }

    /// The same content in the strategy of this page, if that has it.
    private func nearest(_ ids: [ContentID]) -> ContentID? {
        ids.first { $0.strategy == strategy } ?? ids.first { $0.strategy != nil } ?? ids.first
    }

    /// The address of a picture named in the file at `path`.
    func picture(_ destination: String, from path: String) -> String? {
        picture(site.links.target(of: destination, from: path))
    }

    private func picture(_ target: LinkTarget) -> String? {
        guard case .asset(let asset) = target else { return nil }
        return url(path: addresses.file(asset)) ?? pictures[asset.path]
    }

    /// `PDF, 2,1 MB`.
    func note(_ asset: Asset) -> String {
        let (path, size) = (asset.path, Formatter(site.language).size(bytes: asset.size))
        let sign = path.utf8.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
        // A dot before the last slash is in the name of a folder.
        guard let sign, path.utf8[sign] == UInt8(ascii: ".") else { return size }
        return path[path.utf8.index(after: sign)...].uppercased() + ", " + size
    }
}
