/// One thing that happens to the output folder. After every single step, and between them, the folder is in a
/// state that the next build can repair.
package enum OutputStep: Sendable, Equatable {
    /// Writes a file's bytes to the temporary place.
    case stage(OutputFile)
    /// Moves what was staged last to where it belongs: the old file or the new, never half of one.
    case publish(String)
    case remove(String)
    /// Does nothing to a folder in which something lies.
    case removeIfEmpty(String)
}

extension OutputPlan {
    /// First the manifest of old and new together: a killed build leaves no file that its successor does not know.
    package var steps: [OutputStep] {
        if write.isEmpty, delete.isEmpty, oldManifest == newManifest { return [] }
        let union = oldManifest.merged(with: newManifest)
        let (assets, pages) = (write.filter(\.isCopy), write.filter { !$0.isCopy })
        var steps = union == oldManifest ? [] : Self.replacing(union)
        let inTheWay = obstacles
        steps += delete.filter(inTheWay.contains).map(OutputStep.remove)
        steps += abandonedFolders.filter(inTheWay.contains).map(OutputStep.removeIfEmpty)
        steps += (assets + pages).flatMap { [.stage($0), .publish($0.path)] }
        steps += delete.filter { !inTheWay.contains($0) }.map(OutputStep.remove)
        steps += abandonedFolders.filter { !inTheWay.contains($0) }.map(OutputStep.removeIfEmpty)
        return steps + (newManifest == union ? [] : Self.replacing(newManifest))
    }

    /// Old files where a folder has to be; old folders, with their files, where a file has to be.
    private var obstacles: Set<String> {
        let files = Set(write.map(\.path))
        let folders = Set(write.flatMap { Path.parents($0.path) })
        return Set(
            (delete + abandonedFolders).filter {
                files.contains($0) || folders.contains($0) || Path.parents($0).contains(where: files.contains)
            })
    }

    private static func replacing(_ manifest: Manifest) -> [OutputStep] {
        [.stage(OutputFile(path: Manifest.name, text: manifest.text)), .publish(Manifest.name)]
    }
}

extension OutputFile {
    fileprivate var isCopy: Bool {
        if case .copy = content { true } else { false }
    }
}
