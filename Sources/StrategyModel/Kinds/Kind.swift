package import Diagnostics
import FrontMatter
import MarkdownKit

/// A kind of content as data: what it is called, where it lies, how it is read.
package struct Kind: Sendable {
    package let name: KindName
    /// Singular.
    package let title: Localized
    package let plural: Localized
    /// Folder names that say the kind, canonical first.
    package let folders: [String]
    package let rows: [FieldRow]
    /// In which language a front matter is written, if its keys tell.
    let language: @Sendable (Mapping) -> Language?
    /// Whether a front matter says in one sentence what it is about.
    let hasTeaser: @Sendable (Mapping) -> Bool
    /// Reads a front matter and makes a draft of it and the text below: here, where the type of the record is known, for
    /// a record is large, and what does not know its type copies it time and again.
    let draft: @Sendable (Mapping, Body, Place, inout Reading) -> Draft

    init<Content: ContentRecord>(
        _ type: Content.Type, _ name: KindName, _ title: Localized, plural: Localized, folders: [String]
    ) {
        self.name = name
        self.title = title
        self.plural = plural
        self.folders = folders
        self.rows = Content.table.rows
        self.language = Content.table.language
        self.hasTeaser = { Content.table.gives("teaser", $0) }
        self.draft = { frontMatter, body, place, reading in
            let record = Content.table.read(frontMatter, at: 0..<0, &reading)
            reading.endMarks()
            record.check(&reading)
            let queries = body.embeds.map { Query.read($0, &reading) }
            return Draft(name, consume record, body, queries, at: place, reading)
        }
    }

    /// Every kind, in the order of the reference, which is that of `KindName`. A new kind is a new file and a new line here.
    package static let all: [Kind] = [
        StrategyProfile.kind, Chapter.kind, Municipality.kind, FieldOfAction.kind, Goal.kind, Measure.kind,
        Timeline.kind,
        Indicator.kind, Stakeholder.kind, FundingProgramme.kind, Participation.kind, Session.kind, FreePage.kind,
    ]

    /// The kind of that name.
    static func of(_ name: KindName) -> Kind { all[name.number] }

    /// The kind that a folder name says.
    package static func inFolder(_ folder: String) -> KindName? { byFolder[NormalForm.key(folder)] }

    private static let byFolder = Dictionary(
        all.flatMap { kind in kind.folders.map { (NormalForm.key($0), kind.name) } }
    ) { first, _ in first }

    /// The kind whose folder an author probably meant.
    static func nearFolder(_ folder: String) -> KindName? {
        Spelling.nearest(to: NormalForm.key(folder), among: all.flatMap(\.folders)).flatMap(inFolder)
    }

    /// The kind that an author calls `word`, in English or German, singular or plural.
    package static func named(_ word: String) -> Kind? {
        let name = NormalForm.key(word)
        return all.first { kind in
            ([kind.name.rawValue, kind.title.german, kind.title.english, kind.plural.german, kind.plural.english]
                + kind.folders)
                .contains { NormalForm.key($0) == name }
        }
    }
}
