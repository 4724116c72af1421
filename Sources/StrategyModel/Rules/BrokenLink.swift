import Diagnostics
import MarkdownKit

enum BrokenLink {
    static let rule = Rule(
        "broken-link", .error,
        .init(
            de: "Ein Link im Text führt zu einer Datei, die es nicht gibt; auch die Groß- und Kleinschreibung zählt.",
            en: "A link in the text leads to a file that does not exist; letter case counts too."))
    static let anchor = Rule(
        "broken-anchor", .error,
        .init(
            de: "Ein Link führt zu einer Überschrift, die es auf der Seite nicht gibt.",
            en: "A link leads to a heading that the page does not have."))
    static let image = Rule(
        "broken-image", .error,
        .init(de: "Ein Bild im Text gibt es nicht.", en: "A picture in the text does not exist."))

    static func check(
        _ reference: Reference, leadingTo target: LinkTarget, of draft: Draft, _ links: LinkMap
    ) -> Diagnostic? {
        if reference.kind == .image { return checkImage(reference, target, draft, links) }
        guard case .broken(let problem) = target else { return nil }
        return diagnostic(problem, reference.destination, rule, draft, draft.location(reference.range), links)
    }

    private static func checkImage(
        _ reference: Reference, _ target: LinkTarget, _ draft: Draft, _ links: LinkMap
    ) -> Diagnostic? {
        switch target {
        case .asset(let asset) where asset.isPicture: return nil
        case .broken(let problem):
            return diagnostic(
                problem, reference.destination, as: .image, image, draft, draft.location(reference.range), links)
        case .external:
            return Diagnostic(
                image, at: draft.location(reference.range),
                .init(
                    de: "Das Bild „\(reference.destination)“ liegt auf einer fremden Website",
                    en: "The picture “\(reference.destination)” lies on another website"),
                hint: .init(
                    de: "Legen Sie das Bild neben den Text; von fremden Servern wird nichts geladen",
                    en: "Put the picture beside the text; nothing is loaded from other servers"))
        case .asset, .anchor, .content, .list:
            return Diagnostic(
                image, at: draft.location(reference.range),
                .init(de: "„\(reference.destination)“ ist kein Bild", en: "“\(reference.destination)” is no picture"),
                hint: BrokenFile.hint(.image))
        }
    }

    /// What is wrong with a destination. `use`: of a picture, or of a file that front matter names; nil for links.
    static func diagnostic(
        _ problem: LinkTarget.Break, _ destination: String, as use: FileMention.Use? = nil, _ rule: Rule,
        _ draft: Draft, _ location: Location, _ links: LinkMap
    ) -> Diagnostic {
        switch problem {
        case .missing:
            return Diagnostic(
                rule, at: location, missing(destination, use),
                hint: use.map { MissingFile.hint(destination, as: $0, of: draft, links) }
                    ?? hint(destination, draft, links))
        case .letterCase(let path):
            let right = ContentPath.written(path, from: draft.path)
            return Diagnostic(
                rule, at: location,
                .init(
                    de: "„\(destination)“ ist bis auf Groß- und Kleinschreibung richtig",
                    en: "“\(destination)” is right but for its capital letters"),
                hint: .init(de: "Schreiben Sie „\(right)“", en: "Write “\(right)”"))
        case .outside:
            return Diagnostic(
                rule, at: location,
                .init(
                    de: "„\(destination)“ führt aus dem Ordner der Inhalte hinaus",
                    en: "“\(destination)” leads out of the content folder"),
                hint: use.flatMap { MissingFile.nearest(destination, as: $0, of: draft, links) }
                    ?? .init(de: "Legen Sie die Datei zu den Inhalten", en: "Put the file among the contents"))
        case .unpublished:
            return Diagnostic(
                MissingReference.unpublished, at: location,
                .init(
                    de: "„\(destination)“ ist ein Entwurf oder nicht öffentlich",
                    en: "“\(destination)” is a draft or not public"),
                hint: .init(
                    de: "Veröffentlichen Sie den Inhalt, oder nehmen Sie den Link heraus",
                    en: "Publish the content, or take the link out"))
        case .anchor(let name, let known):
            return Diagnostic(
                anchor, at: location,
                .init(de: "Eine Überschrift „#\(name)“ gibt es dort nicht", en: "There is no heading “#\(name)” there"),
                hint: anchorHint(name, known))
        }
    }

    private static func missing(_ destination: String, _ use: FileMention.Use?) -> Localized {
        use == .image
            ? .init(de: "Das Bild „\(destination)“ gibt es nicht", en: "There is no picture “\(destination)”")
            : .init(de: "„\(destination)“ gibt es nicht", en: "“\(destination)” does not exist")
    }

    private static func hint(_ destination: String, _ draft: Draft, _ links: LinkMap) -> Localized {
        if let address = addressHint(destination) { return address }
        let bare = destination.split(separator: "#").first.map(String.init) ?? destination
        let nearest = links.nearest(to: bare, from: draft.path).map { ContentPath.written($0, from: draft.path) }
        return nearest.map { .init(de: "Meinten Sie „\($0)“?", en: "Did you mean “\($0)”?") }
            ?? .init(
                de: "Links nennen den Weg von dieser Datei aus, zum Beispiel ../massnahmen/name.md",
                en: "Links name the way from this file, for example ../measures/name.md")
    }

    /// An address of the web or of a person without what makes it one.
    private static func addressHint(_ destination: String) -> Localized? {
        if destination.hasPrefix("www.") {
            return .init(de: "Schreiben Sie „https://\(destination)“", en: "Write “https://\(destination)”")
        }
        guard destination.contains("@"), !destination.contains("/") else { return nil }
        return .init(de: "Schreiben Sie „mailto:\(destination)“", en: "Write “mailto:\(destination)”")
    }

    private static func anchorHint(_ name: String, _ known: [String]) -> Localized {
        if let nearest = Spelling.nearest(to: Slug.make(from: name), among: known) {
            return .init(de: "Meinten Sie „#\(nearest)“?", en: "Did you mean “#\(nearest)”?")
        }
        if known.isEmpty { return .init(de: "Die Seite hat keine Überschriften", en: "The page has no headings") }
        let list = known.prefix(12).map { "#" + $0 }.joined(separator: ", ")
        return .init(de: "Es gibt: \(list)", en: "There are: \(list)")
    }
}
