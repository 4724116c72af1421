import Diagnostics
package import MarkdownKit

/// What a content is called throughout a site.
package struct ContentID: Sendable, Hashable, Comparable {
    package let kind: KindName
    /// The strategy's id; empty for the one that lies straight in the content folder; nil for what belongs to the whole site.
    package let strategy: String?
    /// Unique per kind and strategy; ASCII.
    package let name: String

    package init(kind: KindName, strategy: String?, name: String) {
        self.kind = kind
        self.strategy = strategy
        self.name = name
    }

    /// Names alone are nearly all different.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    package static func < (one: ContentID, other: ContentID) -> Bool {
        (one.kind, one.strategy ?? "", one.name) < (other.kind, other.strategy ?? "", other.name)
    }
}

/// One content of a known kind: its record, its text and where they came from. Never changed; a class, for records are
/// large and contents are passed around a lot.
@dynamicMemberLookup
package final class Content<Record: ContentRecord>: Sendable, Hashable {
    package let id: ContentID
    let place: SourcePath
    package let record: Record
    package let body: Body
    package let queries: [Query?]

    init(id: ContentID, place: SourcePath, record: Record, body: Body, queries: [Query?]) {
        self.id = id
        self.place = place
        self.record = record
        self.body = body
        self.queries = queries
    }

    /// Relative to the content folder.
    package var path: String { place.path }
    package var shownPath: String { place.shown }

    package subscript<Value>(dynamicMember keyPath: KeyPath<Record, Value>) -> Value { record[keyPath: keyPath] }

    package var common: Common { record.common }

    /// What it is about, for whoever finds its page: its teaser, else how its text begins.
    package var summary: String? {
        if let teaser = record.teaser, !teaser.isEmpty { return teaser }
        return body.summary.isEmpty ? nil : body.summary
    }

    package static func == (one: Content, other: Content) -> Bool {
        one === other
            || one.id == other.id && one.place == other.place && one.record == other.record && one.body == other.body
                && one.queries == other.queries
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(record)
        hasher.combine(body)
    }
}

/// A content of whatever kind. Its record is only looked at as a whole where its kind is known, for it is large.
protocol AnyContent: AnyObject, Sendable {
    var id: ContentID { get }
    var path: String { get }
    var shownPath: String { get }
    var body: Body { get }
    var common: Common { get }
    /// In which language its keys are written.
    var written: Language { get }
    /// Where the value of the field with this canonical key stands, if the author wrote it.
    func mark(of key: String) -> Range<Int>?
    func hasSameRecord(as other: any AnyContent) -> Bool
    /// The same content under another id.
    func renamed(_ id: ContentID) -> any AnyContent
    /// As if it were no draft.
    func withoutDraftMark() -> any AnyContent
}

extension Content: AnyContent {
    var written: Language { record.marks.written }

    func mark(of key: String) -> Range<Int>? { record.marks[key] }

    func hasSameRecord(as other: any AnyContent) -> Bool { (other as? Content<Record>)?.record == record }

    func renamed(_ id: ContentID) -> any AnyContent {
        Content(id: id, place: place, record: record, body: body, queries: queries)
    }

    func withoutDraftMark() -> any AnyContent {
        var record = record
        record.common.isDraft = false
        return with(record)
    }

    func with(_ record: Record) -> Content {
        Content(id: id, place: place, record: record, body: body, queries: queries)
    }
}
