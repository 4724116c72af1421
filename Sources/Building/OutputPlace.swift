#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Decides, before anything is done, whether a folder may be the output folder.
package enum OutputPlace {
    /// `content` and `sources` are read by the build; `home` is the user's own folder.
    package static func check(
        output: String, content: String, sources: [String] = [], home: String? = nil
    ) throws(Trouble) {
        let place = try resolved(output)
        for source in [content] + sources {
            let folder = try resolved(source)
            guard Path.isSameOrInside(place, folder) || Path.isSameOrInside(folder, place) else { continue }
            throw Trouble(
                de: "Der Ausgabeordner „\(output)“ und „\(source)“ liegen ineinander. "
                    + "Mit --output einen Ordner außerhalb nennen.",
                en: "The output folder “\(output)” and “\(source)” lie in each other. "
                    + "Name a folder outside with --output.")
        }
        let home = try home.map { path throws(Trouble) in try resolved(path) }
        if place == "/" || home.map({ Path.isSameOrInside($0, place) }) == true {
            throw Trouble(
                de:
                    "„\(output)“ ist kein Ausgabeordner: dort liegt alles andere auch. Mit --output einen eigenen Ordner nennen.",
                en: "“\(output)” is no output folder: everything else lies in it. Name one of its own with --output.")
        }
    }

    /// The absolute path with every link resolved, of a folder that need not be there yet.
    static func resolved(_ path: String) throws(Trouble) -> String {
        if let real = try? Disk.realPath(path.isEmpty ? "." : path) { return real }
        let path = Path.withoutTrailingSlash(path)
        let name = Path.lastComponent(path)
        if name == path || path == "/" { return Path.joined(try workingFolder, name) }
        let parent = try resolved(Path.parent(path))
        // `missing/..` is where `missing` would be.
        return name == ".." ? Path.parent(parent) : name == "." ? parent : Path.joined(parent, name)
    }

    /// Somebody may have deleted it since the shell entered it.
    private static var workingFolder: String {
        get throws(Trouble) {
            do {
                return try Disk.realPath(".")
            } catch {
                throw Trouble(
                    de: "Der Ordner, in dem Fahrplan aufgerufen wurde, ist nicht zu erreichen: \(error.reason.german). "
                        + "Bitte in einen anderen wechseln.",
                    en: "The folder that Fahrplan was called in cannot be reached: \(error.reason.english). "
                        + "Please change to another.")
            }
        }
    }
}
