import Diagnostics

enum BrokenFile {
    static let rule = Rule(
        "broken-file", .error,
        .init(
            de: "Ein Bild oder Dokument, das im Kopf der Datei steht, gibt es nicht.",
            en: "A picture or document named in the front matter does not exist."))

    static func check(_ mention: FileMention, of draft: Draft, _ links: LinkMap) -> Diagnostic? {
        let location = draft.location(mention.range)
        switch links.target(of: mention.path, from: draft.path) {
        case .asset: return nil
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
