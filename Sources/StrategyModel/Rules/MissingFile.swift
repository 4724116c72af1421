import Diagnostics

/// What to write instead of the name of a picture or document that does not exist.
enum MissingFile {
    static func hint(_ destination: String, as use: FileMention.Use, of draft: Draft, _ links: LinkMap) -> Localized {
        if let nearest = nearest(destination, as: use, of: draft, links) { return nearest }
        let path = wanted(destination, from: draft.path)
        return use.takes(path) ? place(draft.shownPath.dropLast(draft.path.count) + path, use) : BrokenFile.hint(use)
    }

    static func nearest(
        _ destination: String, as use: FileMention.Use, of draft: Draft, _ links: LinkMap
    ) -> Localized? {
        links.nearestFile(to: wanted(destination, from: draft.path), as: use).map { path in
            let written = ContentPath.written(path, from: draft.path)
            return .init(de: "Meinten Sie „\(written)“?", en: "Did you mean “\(written)”?")
        }
    }

    /// Where it was looked for; if that is outside, as if it had been one step too many.
    private static func wanted(_ destination: String, from path: String) -> String {
        let bare = String(destination.prefix { $0 != "#" })
        let plain = ContentPath.percentDecoded(bare) ?? bare
        return ContentPath.resolve(plain, from: path)
            ?? plain.parts(at: "/").filter { $0 != ".." }.joined(separator: "/")
    }

    private static func place(_ path: String, _ use: FileMention.Use) -> Localized {
        let (german, english) = use == .image ? ("das Bild", "the picture") : ("die Datei", "the file")
        return .init(
            de: "Legen Sie \(german) unter \(path) ab; der Weg beginnt im Ordner dieses Textes",
            en: "Put \(english) at \(path); the way begins in the folder of this text")
    }
}
