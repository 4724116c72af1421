import Diagnostics

enum BrokenFile {
    static let rule = Rule(
        "broken-file", .error,
        .init(
            de: "Ein Bild oder Dokument, das im Kopf der Datei steht, gibt es nicht.",
            en: "A picture or document named in the front matter does not exist."))

    private static func check(_ mention: FileMention, is asset: Asset, _ location: Location) -> Diagnostic? {
        func ends(_ endings: [String]) -> Bool { endings.contains { asset.path.lowercased().hasSuffix($0) } }
        switch mention.use {
        case .image: return asset.isPicture ? nil : noPicture(mention, location)
        case .document: return nil
        case .table: return ends([".csv"]) ? nil : wrongEnding(mention, ".csv", location)
        case .boundaries: return ends([".geojson"]) ? nil : wrongEnding(mention, ".geojson", location)
        }
    }

    private static func wrongEnding(_ mention: FileMention, _ ending: String, _ location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "„\(mention.path)“ ist keine Datei mit der Endung \(ending)",
                en: "“\(mention.path)” is no file ending in \(ending)"),
            hint: .init(de: "Nennen Sie eine Datei mit der Endung \(ending)", en: "Name a file ending in \(ending)"))
    }

    private static func noPicture(_ mention: FileMention, _ location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location, .init(de: "„\(mention.path)“ ist kein Bild", en: "“\(mention.path)” is no picture"),
            hint: .init(
                de: "Nennen Sie eine Datei mit der Endung .jpg, .png, .svg, .webp, .avif oder .gif",
                en: "Name a file ending in .jpg, .png, .svg, .webp, .avif or .gif"))
    }

    static func check(
        _ mention: FileMention, leadingTo target: LinkTarget, of draft: Draft, _ links: LinkMap
    ) -> Diagnostic? {
        let location = draft.location(mention.range)
        switch target {
        case .asset(let asset): return check(mention, is: asset, location)
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
