import Diagnostics

enum BrokenFile {
    static let rule = Rule(
        "broken-file", .error,
        .init(
            de: "Ein Bild oder Dokument, das im Kopf der Datei steht, gibt es nicht.",
            en: "A picture or document named in the front matter does not exist."))

    private static func wrongEnding(_ mention: FileMention) -> Localized {
        if mention.use == .image {
            return .init(de: "„\(mention.path)“ ist kein Bild", en: "“\(mention.path)” is no picture")
        }
        let endings = endings(mention.use)
        return .init(
            de: "„\(mention.path)“ ist keine Datei mit der Endung \(endings.german)",
            en: "“\(mention.path)” is no file ending in \(endings.english)")
    }

    /// What a file must be called to be used so.
    static func hint(_ use: FileMention.Use) -> Localized {
        let endings = endings(use)
        return .init(
            de: "Nennen Sie eine Datei mit der Endung \(endings.german)", en: "Name a file ending in \(endings.english)"
        )
    }

    private static func endings(_ use: FileMention.Use) -> Localized {
        switch use {
        case .image:
            .init(de: ".jpg, .png, .svg, .webp, .avif oder .gif", en: ".jpg, .png, .svg, .webp, .avif or .gif")
        case .document: .same(".pdf")
        case .table: .same(".csv")
        case .boundaries: .same(".geojson")
        }
    }

    static func check(
        _ mention: FileMention, leadingTo target: LinkTarget, of draft: Draft, _ links: LinkMap
    ) -> Diagnostic? {
        if case .asset(let asset) = target, mention.use.takes(asset.path) { return nil }
        let location = draft.location(mention.range)
        switch target {
        case .asset: return Diagnostic(rule, at: location, wrongEnding(mention), hint: hint(mention.use))
        case .broken(let problem):
            return BrokenLink.diagnostic(problem, mention.path, as: mention.use, rule, draft, location, links)
        case .external, .anchor, .content, .list:
            return Diagnostic(
                rule, at: location,
                .init(
                    de: "„\(mention.path)“ ist keine Datei neben dem Inhalt",
                    en: "“\(mention.path)” is no file beside the content"),
                hint: .init(
                    de: "Nennen Sie eine Datei, die hier im Ordner liegt, zum Beispiel dokumente/konzept.pdf",
                    en: "Name a file that lies in this folder, for example documents/concept.pdf"))
        }
    }
}
