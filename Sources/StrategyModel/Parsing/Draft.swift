import Diagnostics
package import MarkdownKit

/// One parsed file: complete by itself, its references not yet followed. Never changed; a class because drafts are
/// sorted, grouped and listed time and again, and copying one takes as long as comparing a hundred.
package final class Draft: Sendable {
    package let id: ContentID
    /// A `Content` of the record's type.
    let content: any AnyContent
    /// The order that a number before the file name gives.
    package let fileOrder: Int?
    package let mentions: [Mention]
    package let files: [FileMention]
    /// Old addresses.
    let aliases: [String]

    /// A shared content's copy in a strategy that lists it.
    let isAdopted: Bool
    let isPublished: Bool
    package let isDraft: Bool
    /// Stands for a file that could not be read; that has been reported.
    let isUnreadable: Bool
    let order: Int
    /// What orders it among others of the same `order`: its place, else its number, else its title. Worked out once: that
    /// takes longer than the ordering.
    let sortKey: NaturalOrder
    /// What orders it among others of the same `sortKey`.
    let titleOrder: NaturalOrder
    /// How others cite it.
    let caption: Names.Caption
    /// Its title and its other names, in their normal form, each once.
    let names: [String]
    /// What only one content of its kind may bear in a strategy.
    let number: Number?

    /// `queries`: what each of the body's embeds asks for; nil where that could not be read.
    init(
        _ kind: KindName, _ record: consuming some ContentRecord, _ body: Body, _ queries: [Query?], at place: Place,
        _ reading: Reading
    ) {
        let body = body.withoutTitle(equalTo: record.title)
        // A strategy's file has one of two names; it is one content all the same.
        let name = kind == .strategy ? kind.rawValue : place.name
        id = ContentID(kind: kind, strategy: place.strategy, name: record.common.id ?? name)
        let path = reading.file.path
        (mentions, files, fileOrder) = (reading.mentions.trimmed, reading.files, place.order)
        (isAdopted, isUnreadable) = (false, false)
        let (common, caption) = (record.common, Names.Caption(title: record.title, number: record.number))
        isDraft = common.isDraft
        isPublished = common.isPublic && !isDraft
        aliases = common.aliases
        order = common.order ?? fileOrder ?? .max
        self.caption = caption
        names = ([caption.title] + record.otherNames).map(NormalForm.key).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        titleOrder = NaturalOrder(form: names[0])
        sortKey =
            fileOrder != nil && common.order == nil
            ? NaturalOrder(Draft.place(path)) : caption.number.map { NaturalOrder($0) } ?? titleOrder
        number = Number(record)
        content = Content(
            id: id, place: reading.file.place, record: record, body: body, queries: queries)
    }

    package var path: String { content.path }
    package var shownPath: String { content.shownPath }
    package var body: Body { content.body }

    /// The path as a table of contents reads it: `06_Felder/index.md` before `06_Felder/06.01_Bildung/index.md`.
    private static func place(_ path: String) -> String {
        for ending in ["/index.md", ".md"] where path.hasSuffix(ending) { return String(path.dropLast(ending.count)) }
        return path
    }

    private init(_ other: Draft, content: any AnyContent, isAdopted: Bool? = nil, isUnreadable: Bool? = nil) {
        (id, self.content) = (content.id, content)
        self.isAdopted = isAdopted ?? other.isAdopted
        (mentions, files, aliases, fileOrder) = (other.mentions, other.files, other.aliases, other.fileOrder)
        isDraft = content.common.isDraft
        isPublished = content.common.isPublic && !isDraft
        self.isUnreadable = isUnreadable ?? other.isUnreadable
        (order, sortKey, titleOrder) = (other.order, other.sortKey, other.titleOrder)
        (names, number, caption) = (other.names, other.number, other.caption)
    }

    func content<Record: ContentRecord>(_ type: Record.Type) -> Content<Record>? { content as? Content<Record> }

    /// The same content as a part of `strategy`, which lists it; what it mentions has been checked where it lies.
    func adopted(by strategy: String) -> Draft { moved(to: strategy, isAdopted: true) }

    /// Where a strategy lies straight in the content folder, what lies beside it belongs to it.
    func rooted() -> Draft {
        id.strategy == nil && id.kind != .page ? moved(to: "", isAdopted: isAdopted) : self
    }

    private func moved(to strategy: String, isAdopted: Bool) -> Draft {
        let id = ContentID(kind: id.kind, strategy: strategy, name: id.name)
        return Draft(self, content: content.renamed(id), isAdopted: isAdopted)
    }

    /// As the preview shows it.
    func withoutDraftMark() -> Draft { with(content.withoutDraftMark()) }

    /// The same with another record.
    func with(_ content: any AnyContent) -> Draft { Draft(self, content: content) }

    /// As it stands for a file that could not be read.
    func unreadable() -> Draft { Draft(self, content: content, isUnreadable: true) }

    func location(_ range: Range<Int>) -> Location { Location(path: shownPath, range: range) }
}

extension Body {
    /// A text that was written for another tool begins with its title, which the page shows already.
    fileprivate func withoutTitle(equalTo title: String) -> Body {
        guard let heading = self.title, Slug.make(from: heading.text) == Slug.make(from: title) else { return self }
        return withoutTitle()
    }
}
