import Diagnostics

enum BrokenFile {
    static let rule = Rule(
        "broken-file", .error,
        .init(
            de: "Ein Bild oder Dokument, das im Kopf der Datei steht, gibt es nicht.",
            en: "A picture or document named in the front matter does not exist."))

    private static func noPicture(_ mention: FileMention, _ location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location, .init(de: "„\(mention.path)“ ist kein Bild", en: "“\(mention.path)” is no picture"),
            hint: .init(
                de: "Nennen Sie eine Datei mit der Endung .jpg, .png, .svg, .webp, .avif oder .gif",
                en: "Name a file ending in .jpg, .png, .svg, .webp, .avif or .gif"))
    }

    static func check(_ mention: FileMention, of draft: Draft, _ links: LinkMap) -> Diagnostic? {
        let location = draft.location(mention.range)
        switch links.target(of: mention.path, from: draft.path) {
        case .asset(let asset): return mention.use == .image && !asset.isPicture ? noPicture(mention, location) : nil
        case .broken(let problem): return BrokenLink.diagnostic(problem, mention.path, rule, draft, location, links)
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
