package import Diagnostics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The output folder while one build has it for itself.
package struct OutputFolder {
    /// Absolute, resolved: the folder as a whole may be reached through a link.
    let root: String
    let shownRoot: String

    /// Makes the folder if need be, and keeps other builds out of it while `work` runs.
    package static func hold<Value>(
        _ path: String, _ work: (OutputFolder) throws(Trouble) -> Value
    ) throws(Trouble) -> Value {
        let shown = Path.withoutTrailingSlash(path)
        let descriptor: Int32
        let root: String
        do throws(SystemFailure) {
            try Disk.makeFolder(shown)
            root = try Disk.realPath(shown)
            descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            if descriptor < 0 { throw SystemFailure.last }
        } catch {
            throw error.trouble(writing: shown)
        }
        // Closing gives the lock back, and so does the end of the program, however it comes.
        defer { close(descriptor) }
        if !isLocked(descriptor) {
            throw Trouble(
                de: "In „\(shown)“ schreibt gerade ein anderer Lauf von Fahrplan. Bitte warten, bis er fertig ist.",
                en: "Another run of Fahrplan is writing to “\(shown)”. Please wait until it has finished.")
        }
        return try work(OutputFolder(root: root, shownRoot: shown))
    }

    /// Whether it is ours now. Another run has mostly finished soon: a preview writes for a moment after every edit.
    private static func isLocked(_ descriptor: Int32) -> Bool {
        for _ in 0..<100 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return true }
            usleep(20_000)
        }
        return false
    }

    /// What earlier builds wrote.
    package func manifest() throws(Trouble) -> Manifest {
        let path = Path.joined(root, Manifest.name)
        do {
            if try Disk.status(path).kind == .file, let manifest = Manifest(parsing: try Disk.bytes(of: path)) {
                return manifest
            }
        } catch  where SystemFailure.isAbsence(error) {
            return Manifest()
        } catch {
            throw error.trouble(writing: Path.joined(shownRoot, Manifest.name))
        }
        throw Trouble(
            de:
                "„\(Path.joined(shownRoot, Manifest.name))“ ist beschädigt oder von einer neueren Version. Ohne sie ist "
                + "nicht zu sagen, welche Dateien von Fahrplan stammen: den Ordner leeren oder einen anderen nennen.",
            en: "“\(Path.joined(shownRoot, Manifest.name))” is damaged or from a newer version. Without it nobody can "
                + "tell which files are Fahrplan's: empty the folder, or name another.")
    }

    /// Looks at the disk and decides; changes nothing.
    package func plan(_ files: [OutputFile]) throws(Trouble) -> Diagnosed<OutputPlan> {
        let old = try manifest()
        let survey = OutputSurvey.take(of: root, old: old, new: files)
        let plan = OutputPlan.make(old: old, survey: survey.value, new: files, shownRoot: shownRoot)
        return Diagnosed(plan.value, survey.diagnostics + plan.diagnostics)
    }

    package var writer: OutputWriter { OutputWriter(root: root, shownAs: shownRoot) }
}
