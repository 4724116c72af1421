package import Diagnostics
import FrontMatter

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
    let read: @Sendable (Mapping, Range<Int>, inout Reading) -> any ContentRecord

    init<Content: ContentRecord>(
        _ type: Content.Type, _ name: KindName, _ title: Localized, plural: Localized, folders: [String]
    ) {
        self.name = name
        self.title = title
        self.plural = plural
        self.folders = folders
        self.rows = Content.table.rows
        self.language = Content.table.language
        self.read = { mapping, place, reading in
            let record = Content.table.read(mapping, at: place, &reading)
            record.check(&reading)
            return record
        }
    }

    /// Every kind, in the order of the reference. A new kind is a new file and a new line here.
    package static let all: [Kind] = [
        StrategyProfile.kind, Chapter.kind, Municipality.kind, FieldOfAction.kind, Goal.kind, Measure.kind,
        Timeline.kind,
        Indicator.kind, Stakeholder.kind, FundingProgramme.kind, Participation.kind, Session.kind, FreePage.kind,
    ]

    /// The kind that a folder name says.
    package static func inFolder(_ folder: String) -> Kind? { byFolder[NormalForm.key(folder)] }

    private static let byFolder = Dictionary(
        all.flatMap { kind in kind.folders.map { (NormalForm.key($0), kind) } }
    ) { first, _ in first }

    /// The kind whose folder an author probably meant.
    static func nearFolder(_ folder: String) -> Kind? {
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
