import Diagnostics
package import MarkdownKit

/// One parsed file: complete by itself, its references not yet followed.
package struct Draft: Sendable {
    package private(set) var id: ContentID
    package let path: String
    package let shownPath: String
    package private(set) var record: any ContentRecord
    package let body: Body
    /// The order that a number before the file name gives.
    package let fileOrder: Int?
    package let mentions: [Mention]
    package let files: [FileMention]
    /// What each of the body's embeds asks for; nil where that could not be read.
    package let queries: [Query?]

    /// A shared content's copy in a strategy that lists it.
    private(set) var isAdopted = false
    /// What orders it among others, worked out once: that takes longer than the ordering.
    let sortKey: NaturalOrder
    /// Its title and its other names, in their normal form.
    let names: Set<String>

    /// Stands for a file that could not be read; that has been reported.
    var isUnreadable = false

    init(
        id: ContentID, path: String, shownPath: String, record: any ContentRecord, body: Body, fileOrder: Int?,
        mentions: [Mention], files: [FileMention], queries: [Query?]
    ) {
        self.id = id
        self.path = path
        self.shownPath = shownPath
        self.record = record
        self.body = body
        self.fileOrder = fileOrder
        self.mentions = mentions
        self.files = files
        self.queries = queries
        sortKey = NaturalOrder(
            fileOrder != nil && record.common.order == nil ? Draft.place(path) : Draft.caption(record))
        names = Set(([record.title] + record.otherNames).map(NormalForm.key))
    }

    /// The path as a table of contents reads it: `06_Felder/index.md` before `06_Felder/06.01_Bildung/index.md`.
    private static func place(_ path: String) -> String {
        for ending in ["/index.md", ".md"] where path.hasSuffix(ending) { return String(path.dropLast(ending.count)) }
        return path
    }

    private static func caption(_ record: any ContentRecord) -> String {
        let number = record is Municipality ? nil : record.otherNames.first
        return (number.map { $0 + " " } ?? "") + record.title
    }

    var isPublished: Bool { record.common.isPublic && !record.common.isDraft }
    var order: Int { record.common.order ?? fileOrder ?? .max }

    func content<Record: ContentRecord>(_ type: Record.Type) -> Content<Record>? {
        (record as? Record).map {
            Content(id: id, path: path, shownPath: shownPath, record: $0, body: body, queries: queries)
        }
    }

    /// The same content as a part of `strategy`, which lists it; what it mentions has been checked where it lies.
    func adopted(by strategy: String) -> Draft {
        var draft = moved(to: strategy)
        draft.isAdopted = true
        return draft
    }

    func moved(to strategy: String) -> Draft {
        var draft = self
        draft.id = ContentID(kind: id.kind, strategy: strategy, name: id.name)
        return draft
    }

    /// As the preview shows it.
    func withoutDraftMark() -> Draft {
        var draft = self
        draft.record.common.isDraft = false
        return draft
    }

    func location(_ range: Range<Int>) -> Location { Location(path: shownPath, range: range) }
}
