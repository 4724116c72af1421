package import Diagnostics
import FrontMatter
import MarkdownKit

/// The stage `parse`: one file, whatever else there is. Pure, so its result may be kept for as long as the bytes stay.
package enum DraftParser {
    /// Nil if the file is no content. `language`: in which numbers are written.
    package static func parse(_ file: SourceFile, language: Language) -> Diagnosed<Draft?> {
        let place = Place(path: file.path)
        if place.role == .ignored { return Diagnosed(nil) }
        if let diagnostic = NotUTF8.check(file) { return Diagnosed(nil, [diagnostic]) }
        let document = FrontMatterReader.markdown(file)
        guard let kind = kind(of: place, document.value.frontMatter) else {
            return Diagnosed(nil, [UnplacedFile.diagnostic(file)])
        }
        var reading = Reading(file, language: language)
        let record = kind.read(document.value.frontMatter, 0..<0, &reading)
        let body = MarkdownParser.parse(file, body: document.value.body)
        let queries = body.value.embeds.map { Query.read($0, &reading) }
        let draft = Draft(
            id: ContentID(kind: kind.name, strategy: place.strategy, name: record.common.id ?? place.name),
            path: file.path, shownPath: file.shownPath, record: record,
            body: body.value.withoutTitle(equalTo: record.title), fileOrder: place.order,
            mentions: reading.mentions, files: reading.files, queries: queries)
        let found = document.diagnostics + file.consequencesRemoved(reading.diagnostics, of: document.diagnostics)
        return Diagnosed(draft, found + body.diagnostics)
    }

    private static func kind(of place: Place, _ frontMatter: Mapping) -> Kind? {
        for key in ["kind", "inhaltsart"] {
            if case .scalar(let scalar) = frontMatter[key]?.content, let kind = Kind.named(scalar.text) { return kind }
        }
        switch place.role {
        case .content(let name): return Kind.all.first { $0.name == name }
        case .home: return FreePage.kind
        case .ignored, .unknown: return nil
        }
    }
}

extension SourceFile {
    /// Without what follows from a mistake of syntax: a line that carries one is not judged again.
    fileprivate func consequencesRemoved(_ found: [Diagnostic], of causes: [Diagnostic]) -> [Diagnostic] {
        if causes.isEmpty { return found }
        func line(_ diagnostic: Diagnostic) -> Int {
            bytes.prefix(diagnostic.location.range.lowerBound).count { $0 == UInt8(ascii: "\n") }
        }
        let lines = Set(causes.map(line))
        return found.filter { !lines.contains(line($0)) }
    }
}

extension Body {
    /// A text that was written for another tool begins with its title, which the page shows already.
    fileprivate func withoutTitle(equalTo title: String) -> Body {
        guard let heading = self.title, Slug.make(from: heading.text) == Slug.make(from: title) else { return self }
        return withoutTitle()
    }
}
