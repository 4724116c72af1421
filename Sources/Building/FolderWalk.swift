import Cores
import Diagnostics

/// Everything in a folder, by name: the files in it and below, and what is wrong with some of them.
struct FolderWalk {
    struct Found: Equatable, Sendable {
        /// Relative to the folder, NFC.
        let path: String
        let shownPath: String
        /// Absolute, spelled as the disk spells it. Each file has its own.
        let location: String
        let stamp: Disk.Stamp
        /// The location without the links in it: there the bytes lie.
        let target: String
        /// Which file lay there, if it was seen in its folder. What is only said of a path may be said of another file,
        /// behind a link that came later.
        let identity: Disk.Identity?

        init(
            path: String, shownPath: String, location: String, stamp: Disk.Stamp, target: String? = nil,
            identity: Disk.Identity? = nil
        ) {
            (self.path, self.shownPath, self.location, self.stamp) = (path, shownPath, location, stamp)
            (self.target, self.identity) = (target ?? location, identity)
        }

        var size: Int { stamp.size }
    }

    private(set) var files: [Found] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// What is neither read nor entered; that is among the diagnostics.
    private(set) var unreadable: [(path: String, shownPath: String)] = []
    /// Where links lie, followed or not: a file may change by another name, and what a link leads to may come and go.
    private(set) var links: [String] = []
    private let entering: (String) -> Void
    /// Resolved: a link is followed if it ends in here.
    private let base: String
    private let shownBase: String
    /// Links in links are followed this deep. Folders that link to each other would multiply for ever.
    private static let deepestLink = 3

    /// `entering` is told of every folder before its names are read.
    init(_ base: String, shownAs shownBase: String, entering: @escaping (String) -> Void = { _ in }) {
        self.entering = entering
        self.base = base
        self.shownBase = shownBase
        visit(Place(path: "", shownPath: shownBase, location: base, target: base, links: 0), seen: nil, above: [])
        // By path, as strings compare everywhere; of equal paths the one whose bytes come first is kept.
        files.sort {
            $0.path == $1.path ? $0.location.utf8.lexicographicallyPrecedes($1.location.utf8) : $0.path < $1.path
        }
        dropCollisions()
    }

    private struct Place: Sendable {
        let path: String
        let shownPath: String
        let location: String
        /// The same without links.
        let target: String
        /// How many links led here.
        let links: Int

        func child(_ name: String) -> Place {
            let shown = FileName.normalised(name)
            let location = Path.joined(location, name)
            return Place(
                path: Path.joined(path, shown), shownPath: Path.joined(shownPath, shown), location: location,
                target: links == 0 ? location : Path.joined(target, name), links: links)
        }

        func linked(to target: String) -> Place {
            Place(path: path, shownPath: shownPath, location: location, target: target, links: links + 1)
        }
    }

    /// `seen`: which folder it was in the one above.
    private mutating func visit(_ folder: Place, seen: Disk.Identity?, above: [Disk.Identity]) {
        do {
            guard let (identity, entries) = try entries(of: folder, seen, above: above) else { return }
            for entry in entries { take(entry, in: folder, above: above + [identity]) }
        } catch {
            reportUnreadable(folder, error)
        }
    }

    /// What a folder holds, and which one it is; nil if it is not entered. It is open no longer than this takes: of
    /// folders in folders only so many may be at once.
    private mutating func entries(
        of folder: Place, _ seen: Disk.Identity?, above: [Disk.Identity]
    ) throws(SystemFailure) -> (Disk.Identity, [Entry])? {
        let open = try FolderReader(linkFree: folder.target, seen: seen)
        if above.contains(open.identity) || folder.links > Self.deepestLink {
            report(
                ReadingRules.linkLoop, folder,
                Localized(
                    de: "Die Verknüpfung führt im Kreis, ihr wird nicht gefolgt",
                    en: "The link leads round in a circle and is not followed"))
            return nil
        }
        entering(folder.location)
        // Looked at on all cores, for a folder may hold thousands; then taken in their order.
        return (open.identity, try open.names().concurrentMap { Entry.of($0, in: folder, open) })
    }

    /// What a name in a folder stands for.
    private enum Entry: Sendable {
        case ignored
        case misnamed([UInt8])
        case seen(Place, Disk.Status)
        case unreadable(Place, SystemFailure)

        static func of(_ bytes: [UInt8], in folder: Place, _ open: FolderReader) -> Entry {
            if bytes.first == UInt8(ascii: ".") { return .ignored }
            guard let name = String(validating: bytes, as: UTF8.self), !FileName.hasControlCharacter(name) else {
                return .misnamed(bytes)
            }
            if FileName.isIgnored(name) { return .ignored }
            let place = folder.child(name)
            do {
                return .seen(place, try open.status(of: name))
            } catch {
                return .unreadable(place, error)
            }
        }
    }

    private mutating func take(_ entry: Entry, in folder: Place, above: [Disk.Identity]) {
        switch entry {
        case .ignored: break
        case .misnamed(let bytes): reportName(bytes, in: folder)
        case .unreadable(let place, let failure): reportUnreadable(place, failure)
        case .seen(let place, let status):
            switch status.kind {
            case .file: append(place, status.stamp, status.identity)
            case .folder: visit(place, seen: status.identity, above: above)
            case .link: follow(place, above: above)
            case .other: reportSpecial(place)
            }
        }
    }

    private mutating func follow(_ link: Place, above: [Disk.Identity]) {
        links.append(link.location)
        do {
            try enter(link, above: above)
        } catch {
            reportUnreadable(link, error)
        }
    }

    private mutating func enter(_ link: Place, above: [Disk.Identity]) throws(SystemFailure) {
        let target = try Disk.realPath(link.target)
        guard Path.isSameOrInside(target, base) else {
            return report(
                ReadingRules.linkOutside, link,
                Localized(
                    de: "Die Verknüpfung führt aus „\(shownBase)“ hinaus, ihr wird nicht gefolgt",
                    en: "The link leads out of “\(shownBase)” and is not followed"),
                hint: Localized(
                    de: "Die Datei selbst in den Ordner kopieren", en: "Copy the file itself into the folder"))
        }
        let (place, status) = (link.linked(to: target), try Disk.status(target))
        switch status.kind {
        case .file: append(place, status.stamp, nil)
        case .folder: visit(place, seen: nil, above: above)
        case .link, .other: reportSpecial(link)
        }
    }

    private mutating func append(_ place: Place, _ stamp: Disk.Stamp, _ identity: Disk.Identity?) {
        files.append(
            Found(
                path: place.path, shownPath: place.shownPath, location: place.location, stamp: stamp,
                target: place.target, identity: identity))
    }

    private mutating func dropCollisions() {
        if zip(files, files.dropFirst()).allSatisfy({ $0.path != $1.path }) { return }
        var kept: [Found] = []
        for file in files {
            guard let last = kept.last, last.path == file.path else {
                kept.append(file)
                continue
            }
            report(
                ReadingRules.nameCollision,
                Place(
                    path: file.path, shownPath: file.shownPath, location: file.location, target: file.target, links: 0),
                Localized(
                    de: "Diese Datei gibt es zweimal: einmal sind die Umlaute im Namen als ein Zeichen gespeichert, "
                        + "einmal als zwei (NFC und NFD)",
                    en: "There are two files of this name: one stores its accented letters as one character, "
                        + "the other as two (NFC and NFD)"),
                hint: Localized(de: "Eine der beiden umbenennen oder löschen", en: "Rename or delete one of them"))
        }
        files = kept
    }

    private mutating func report(_ rule: Rule, _ place: Place, _ message: Localized, hint: Localized? = nil) {
        diagnostics.append(Diagnostic(rule, at: Location(path: place.shownPath, range: 0..<0), message, hint: hint))
    }

    private mutating func reportUnreadable(_ place: Place, _ failure: SystemFailure) {
        reportUnreadable(place, .unreadable(failure))
    }

    private mutating func reportUnreadable(_ place: Place, _ message: Localized) {
        unreadable.append((place.path, place.shownPath))
        report(ReadingRules.unreadable, place, message)
    }

    private mutating func reportSpecial(_ place: Place) {
        reportUnreadable(
            place, Localized(de: "Das ist weder Datei noch Ordner", en: "This is neither a file nor a folder"))
    }

    private mutating func reportName(_ bytes: [UInt8], in folder: Place) {
        report(
            ReadingRules.fileName, folder.child(String(decoding: bytes, as: UTF8.self)),
            Localized(
                de: "Der Name ist nicht in UTF-8 geschrieben oder enthält Steuerzeichen",
                en: "The name is not UTF-8 or contains control characters"),
            hint: Localized(de: "Die Datei umbenennen", en: "Rename the file"))
    }
}

extension Localized {
    static func unreadable(_ failure: SystemFailure) -> Localized {
        Localized(
            de: "Lässt sich nicht lesen: \(failure.reason.german)", en: "Cannot be read: \(failure.reason.english)")
    }
}
