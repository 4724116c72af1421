import Diagnostics
package import MarkdownKit

/// One parsed file: complete by itself, its references not yet followed.
package struct Draft: Sendable {
    package let id: ContentID
    package let path: String
    package let shownPath: String
    package let record: any ContentRecord
    package let body: Body
    /// The order that a number before the file name gives.
    package let fileOrder: Int?
    package let mentions: [Mention]
    package let files: [FileMention]
    /// What each of the body's embeds asks for; nil where that could not be read.
    package let queries: [Query?]

    var isPublished: Bool { record.common.isPublic && !record.common.isDraft }
    var order: Int { record.common.order ?? fileOrder ?? .max }

    func content<Record: ContentRecord>(_ type: Record.Type) -> Content<Record>? {
        (record as? Record).map {
            Content(id: id, path: path, shownPath: shownPath, record: $0, body: body, queries: queries)
        }
    }

    /// The same content as a part of `strategy`, which lists it.
    func adopted(by strategy: String) -> Draft {
        Draft(
            id: ContentID(kind: id.kind, strategy: strategy, name: id.name), path: path, shownPath: shownPath,
            record: record,
            body: body, fileOrder: fileOrder, mentions: [], files: [], queries: queries)
    }

    func location(_ range: Range<Int>) -> Location { Location(path: shownPath, range: range) }
}
