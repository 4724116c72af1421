import Cores
package import Diagnostics
import StrategyModel

/// Finds new files that cannot lie beside each other, whatever is on disk.
package enum OutputCheck {
    package static func problems(_ files: [OutputFile], shownRoot: String) -> [Diagnostic] {
        areFine(files) ? [] : found(files, shownRoot: shownRoot)
    }

    /// Whether nothing is wrong, as nearly always: to see that takes no order, and can be done on two cores.
    private static func areFine(_ files: [OutputFile]) -> Bool {
        let (paths, folders) = Cores.both(
            { Set(files.map { OutputPath.folded($0.path) }) },
            { files.allSatisfy { OutputPath.isSafe($0.path) } ? Set(files.map { Path.parent($0.path) }) : nil })
        guard paths.count == files.count, let folders else { return false }
        return folders.allSatisfy { folder in
            (Path.parents(folder) + [folder]).allSatisfy { !paths.contains(OutputPath.folded($0)) }
        }
    }

    private static func found(_ files: [OutputFile], shownRoot: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var firsts: [String: OutputFile] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            if !OutputPath.isSafe(file.path) {
                diagnostics.append(Diagnostic(OutputRules.path, at: place(of: file, shownRoot), .invalid(file.path)))
                continue
            }
            if let first = firsts.updateValue(file, forKey: OutputPath.folded(file.path)) {
                let place = place(of: file, shownRoot)
                diagnostics.append(Diagnostic(OutputRules.collision, at: place, .collision(first, file)))
            }
        }
        var above: [String: OutputFile?] = [:]
        for file in files {
            let folder = Path.parent(file.path)
            let found = above[folder] ?? fileAbove(folder, firsts)
            above[folder] = .some(found)
            guard let found else { continue }
            let place = place(of: file, shownRoot)
            diagnostics.append(Diagnostic(OutputRules.collision, at: place, .fileAndFolder(found.path)))
        }
        return diagnostics
    }

    /// The outermost file that would have to be a folder for this folder to be there.
    private static func fileAbove(_ folder: String, _ files: [String: OutputFile]) -> OutputFile? {
        (Path.parents(folder) + [folder]).lazy.compactMap { files[OutputPath.folded($0)] }.first
    }

    /// An asset is reported where its author finds it.
    private static func place(of file: OutputFile, _ shownRoot: String) -> Location {
        switch file.content {
        case .copy(let asset): Location(path: asset.shownPath, range: 0..<0)
        case .bytes, .page, .made: Location(path: Path.joined(shownRoot, file.path), range: 0..<0)
        }
    }
}

extension Localized {
    fileprivate static func invalid(_ path: String) -> Localized {
        Localized(de: "„\(path)“ ist keine gültige Adresse", en: "“\(path)” is not a valid address")
    }

    fileprivate static func collision(_ first: OutputFile, _ second: OutputFile) -> Localized {
        first.path.utf8.elementsEqual(second.path.utf8)
            ? Localized(
                de: "Zwei Inhalte bekämen die Adresse „\(second.path)“",
                en: "Two contents would get the address “\(second.path)”")
            : Localized(
                de: "„\(first.path)“ und „\(second.path)“ sind auf manchen Servern dieselbe Adresse",
                en: "“\(first.path)” and “\(second.path)” are the same address on some servers")
    }

    fileprivate static func fileAndFolder(_ path: String) -> Localized {
        Localized(
            de: "„\(path)“ wäre Datei und Ordner zugleich", en: "“\(path)” would be a file and a folder at once")
    }
}
