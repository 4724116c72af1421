import Diagnostics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A call to the operating system that failed, by its error number.
struct SystemFailure: Error, Equatable {
    let code: Int32
    /// The file that could not be read, as an author sees it. Nil if nothing was to be read, or it is clear what.
    var source: String?

    /// The failure of the call just made.
    static var last: SystemFailure { SystemFailure(code: errno) }

    /// What the system would allow and this program does not; no call fails with these numbers.
    static let link = SystemFailure(code: -1)
    static let special = SystemFailure(code: -2)
    static let growing = SystemFailure(code: -3)

    /// In words, to stand behind a colon.
    var reason: Localized {
        switch code {
        case Self.link.code:
            Localized(
                de: "dort oder auf dem Weg dorthin liegt eine Verknüpfung", en: "a link is there or on the way there")
        // The latter is what the system says of a socket.
        case Self.special.code, ENXIO:
            Localized(de: "das ist keine gewöhnliche Datei", en: "it is not an ordinary file")
        case Self.growing.code:
            Localized(de: "die Datei wächst, während sie gelesen wird", en: "the file grows while it is read")
        case ENOENT: Localized(de: "gibt es nicht", en: "does not exist")
        case EACCES, EPERM: Localized(de: "keine Berechtigung", en: "permission denied")
        case EROFS: Localized(de: "der Datenträger ist schreibgeschützt", en: "the disk is read-only")
        case ENOSPC: Localized(de: "kein Platz mehr auf dem Datenträger", en: "no space left on the disk")
        case EDQUOT: Localized(de: "das Speicherkontingent ist erschöpft", en: "the disk quota is exceeded")
        case EFBIG: Localized(de: "die Datei würde zu groß", en: "the file would become too large")
        case ENOTDIR: Localized(de: "ein Teil des Pfads ist kein Ordner", en: "a part of the path is not a folder")
        case EISDIR: Localized(de: "dort liegt ein Ordner", en: "a folder is in its place")
        case EEXIST: Localized(de: "dort liegt schon etwas", en: "something is in its place already")
        case ENAMETOOLONG: Localized(de: "der Name ist zu lang", en: "the name is too long")
        case ELOOP: Localized(de: "die Verknüpfung führt im Kreis", en: "the link leads round in a circle")
        case EMFILE, ENFILE: Localized(de: "zu viele offene Dateien", en: "too many open files")
        case EIO: Localized(de: "Lese- oder Schreibfehler des Datenträgers", en: "the disk failed")
        default: Localized(de: "Systemfehler \(code)", en: String(cString: strerror(code)))
        }
    }

    func trouble(writing path: String) -> Trouble {
        if let source {
            return Trouble(
                de: "„\(source)“ lässt sich nicht lesen: \(reason.german).",
                en: "“\(source)” cannot be read: \(reason.english).")
        }
        return Trouble(
            de: "„\(path)“ lässt sich nicht schreiben: \(reason.german).",
            en: "“\(path)” cannot be written: \(reason.english).")
    }
}

extension SystemFailure {
    /// Whether nothing is there, as opposed to something that cannot be reached.
    static func isAbsence(_ failure: SystemFailure) -> Bool { failure.code == ENOENT || failure.code == ENOTDIR }
}
