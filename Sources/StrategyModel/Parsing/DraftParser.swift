package import Diagnostics
import FrontMatter
import MarkdownKit

/// The stage `parse`: one file, whatever else there is. Pure, so its result may be kept for as long as the bytes stay.
package enum DraftParser {
    /// Nil if the file is no content. `language`: in which numbers are written.
    package static func parse(_ file: SourceFile, language: Language) -> Diagnosed<Draft?> {
        let place = Place(path: file.path)
        if place.role == .ignored { return Diagnosed(nil) }
        let read = file.held
        guard let file = read.value else {
            return Diagnosed(place.kind.map { unreadable(file, $0, place, language) }, read.diagnostics)
        }
        if let diagnostic = NotUTF8.check(file) {
            return Diagnosed(place.kind.map { unreadable(file, $0, place, language) }, [diagnostic])
        }
        let conflicts = MergeConflict.all(in: file)
        if !conflicts.isEmpty {
            return Diagnosed(place.kind.map { unreadable(file, $0, place, language) }, conflicts)
        }
        let document = FrontMatterReader.markdown(file)
        switch kind(of: place, document.value.frontMatter, file, language) {
        case .failure(let problem): return Diagnosed(nil, [problem.diagnostic])
        case .success(let kind):
            var draft = draft(file, kind, place, document, language)
            if case .misplaced = place.role { draft.diagnostics.insert(UnplacedFile.diagnostic(file, language), at: 0) }
            if draft.value.id.name.isEmpty { draft.diagnostics.append(NoAddress.diagnostic(file)) }
            if let diagnostic = GarbledText.check(file) { draft.diagnostics.append(diagnostic) }
            return draft.map(Optional.some)
        }
    }

    private static func draft(
        _ file: SourceFile, _ kind: Kind, _ place: Place, _ document: Diagnosed<Document>, _ language: Language
    ) -> Diagnosed<Draft> {
        var reading = Reading(file, language: language)
        let body = MarkdownParser.parse(
            file, body: document.value.body, isUTF8: true, summary: !kind.hasTeaser(document.value.frontMatter))
        reading.written = kind.language(document.value.frontMatter) ?? language
        let draft = kind.draft(document.value.frontMatter.titled(by: body.value), body.value, place, &reading)
        let found =
            document.diagnostics
            + file.consequencesRemoved(
                reading.diagnostics, of: document.diagnostics + body.diagnostics.filter { $0.rule.severity == .error })
        return Diagnosed(draft, found + body.diagnostics)
    }

    /// Stands for a file that cannot be read, so that what refers to it is not blamed.
    private static func unreadable(_ file: SourceFile, _ kind: Kind, _ place: Place, _ language: Language) -> Draft {
        var reading = Reading(file, language: language)
        return kind.draft(Mapping(), .empty, place, &reading).unreadable()
    }

    private struct Problem: Error {
        let diagnostic: Diagnostic
    }

    /// As the front matter says, else as the path does.
    private static func kind(
        of place: Place, _ frontMatter: Mapping, _ file: SourceFile, _ language: Language
    ) -> Result<Kind, Problem> {
        for key in ["kind", "inhaltsart"] {
            guard let node = frontMatter[key], case .scalar(let scalar) = node.content, !node.isEmpty else { continue }
            if let kind = Kind.named(scalar.text) { return .success(kind) }
            return .failure(
                Problem(
                    diagnostic: UnknownChoice.kind(
                        scalar.text, at: Location(path: file.shownPath, range: node.range),
                        in: key == "kind" ? .english : .german)))
        }
        return place.kind.map(Result.success) ?? .failure(Problem(diagnostic: UnplacedFile.diagnostic(file, language)))
    }
}

extension Place {
    fileprivate var kind: Kind? {
        switch role {
        case .content(let name), .misplaced(let name): Kind.of(name)
        case .home: FreePage.kind
        case .ignored, .unknown: nil
        }
    }
}

extension SourceFile {
    /// Without what follows from a mistake of syntax: a line that carries one is not judged again.
    fileprivate func consequencesRemoved(_ found: [Diagnostic], of causes: [Diagnostic]) -> [Diagnostic] {
        if causes.isEmpty || found.isEmpty { return found }
        let index = LineIndex(bytes)
        let lines = Set(causes.map { index.line(of: $0.location.range.lowerBound) })
        return found.filter { !lines.contains(index.line(of: $0.location.range.lowerBound)) }
    }
}

extension Mapping {
    /// A text that was written for another tool has no front matter: its first heading is its title.
    fileprivate func titled(by body: Body) -> Mapping {
        guard let heading = body.title,
            !entries.contains(where: { ["title", "titel", "name"].contains(NormalForm.key($0.key)) })
        else { return self }
        let range = heading.range
        return Mapping(
            entries + [Entry(key: "title", keyRange: range, value: Node(.scalar(Scalar(heading.text)), range: range))])
    }
}
