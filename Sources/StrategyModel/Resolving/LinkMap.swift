import Cores
import Diagnostics
import MarkdownKit

/// Where a relative link or picture in a text leads.
package enum LinkTarget: Sendable, Hashable {
    /// Another website, an e-mail address, a telephone number.
    case external
    /// A place on the same page.
    case anchor(String)
    /// A content; several if strategies share it. With a place on its page.
    case content([ContentID], anchor: String?)
    /// The list of all contents of a kind: a link to their folder.
    case list(KindName, strategy: String)
    indirect case asset(Asset)
    indirect case broken(Break)

    package enum Break: Sendable, Hashable {
        case missing
        /// The path is right but for its capital letters.
        case letterCase(String)
        case outside
        case unpublished
        /// The place on the page does not exist; those that do.
        case anchor(String, known: [String])
    }
}

/// Everything that a link can lead to, by path. Never changed.
package final class LinkMap: Sendable {
    /// An object, so that it is only looked at when a link leads to it.
    private final class Stop: Sendable {
        /// Of the first draft that lies here, among all.
        let position: Int
        let ids: [ContentID]
        let headings: [Heading]
        let isPublished: Bool
        let isUnreadable: Bool

        /// `other`: made of drafts of the same file, which say the same.
        init(_ draft: Draft, at position: Int, besides other: Stop?) {
            (self.position, ids) = (other?.position ?? position, (other?.ids ?? []) + [draft.id])
            headings = other?.headings ?? draft.body.headings
            (isPublished, isUnreadable) = (
                other?.isPublished ?? draft.isPublished, other?.isUnreadable ?? draft.isUnreadable
            )
        }
    }

    private let stops: [String: Stop]
    private let lists: [String: LinkTarget]
    private let assets: [String: Asset]
    private let paths = Lazy<KnownPaths>()
    private let files = Lazy<[NearestFile]>()
    /// The kinds that have a page with all of them.
    private static let listed: Set<KindName> = [
        .measure, .municipality, .goal, .indicator, .stakeholder, .funding, .participation, .session,
    ]

    init(_ drafts: [Draft], assets: [Asset]) {
        var (stops, lists): ([String: Stop], [String: LinkTarget]) = ([:], [:])
        for (position, draft) in drafts.enumerated() {
            stops[draft.path] = Stop(draft, at: position, besides: stops[draft.path])
            if let strategy = draft.id.strategy, LinkMap.listed.contains(draft.id.kind) {
                lists[String(ContentPath.folder(of: draft.path))] = .list(draft.id.kind, strategy: strategy)
            }
        }
        (self.stops, self.lists) = (stops, lists)
        self.assets = Dictionary(assets.map { ($0.path, $0) }) { first, _ in first }
    }

    /// Where the draft of the file at `path` stands among those that this was made of.
    func position(of path: String) -> Int? { stops[path]?.position }

    /// `destination` as written in the file at `path`.
    package func target(of destination: String, from path: String) -> LinkTarget {
        var destination = destination
        return destination.withUTF8 { target(of: $0, from: path) }
    }

    private func target(of destination: UnsafeBufferPointer<UInt8>, from path: String) -> LinkTarget {
        if LinkMap.isExternal(destination) { return .external }
        let address = destination.prefix { $0 != UInt8(ascii: "#") }
        let written = address.prefix { $0 != UInt8(ascii: "?") }
        let behind = destination[address.endIndex...].dropFirst()
        let anchor =
            behind.isEmpty ? "" : ContentPath.percentDecoded(String(decoding: behind, as: UTF8.self)) ?? ""
        guard !written.isEmpty else { return place(anchor, at: stops[path], samePage: true) }
        guard let wanted = LinkMap.path(written, from: path) else { return .broken(.outside) }
        return target(at: wanted, anchor: anchor)
    }

    /// The path in the content folder; nil if it leads out of it or is no text.
    private static func path(_ written: Slice<UnsafeBufferPointer<UInt8>>, from path: String) -> String? {
        guard written.contains(UInt8(ascii: "%")) else { return ContentPath.resolve(written, from: path) }
        return ContentPath.percentDecoded(String(decoding: written, as: UTF8.self)).flatMap {
            ContentPath.resolve($0, from: path)
        }
    }

    private func target(at path: String, anchor: String) -> LinkTarget {
        if let stop = stops[path] {
            return stop.isPublished ? place(anchor, at: stop, samePage: false) : .broken(.unpublished)
        }
        if let asset = assets[path] { return .asset(asset) }
        if let list = lists[path] { return list }
        return .broken(knownPaths.sameLetters(as: path).map { .letterCase($0) } ?? .missing)
    }

    private var knownPaths: KnownPaths { paths { KnownPaths(Array(stops.keys) + assets.keys) } }

    private func place(_ anchor: String, at stop: Stop?, samePage: Bool) -> LinkTarget {
        guard !anchor.isEmpty else { return samePage ? .anchor("") : .content(stop?.ids ?? [], anchor: nil) }
        if stop?.isUnreadable == true { return .content(stop?.ids ?? [], anchor: nil) }
        let known = stop?.headings.map(\.id) ?? []
        guard let id = known.first(where: { $0 == anchor }) ?? known.first(where: { $0 == Slug.make(from: anchor) })
        else {
            return .broken(.anchor(anchor, known: known))
        }
        return samePage ? .anchor(id) : .content(stop?.ids ?? [], anchor: id)
    }

    /// The existing path that an author probably meant; the same folder is nearer than another.
    func nearest(to destination: String, from path: String) -> String? {
        guard let wanted = ContentPath.resolve(ContentPath.percentDecoded(destination) ?? destination, from: path)
        else { return nil }
        return knownPaths.nearest(to: wanted)
    }

    /// The file that an author probably meant where none lies at `path`.
    func nearestFile(to path: String, as use: FileMention.Use) -> String? {
        NearestFile(path).among(files { NearestFile.sorted(assets.keys) }.filter { use.takes($0.path) })
    }

    private static func isExternal(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
        if destination.has("//", at: 0) { return true }
        guard let colon = destination.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return destination[..<colon].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: false
            }
        }
    }
}
