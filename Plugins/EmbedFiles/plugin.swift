import Foundation
import PackagePlugin

/// Turns folders of text files into one Swift file, so that the executable alone makes and builds a site.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let folders = ["DefaultTheme": "themes/default", "StarterSite": "starter"]
        return try folders.sorted { $0.key < $1.key }.map { name, folder in
            let source = root.appending(path: folder)
            let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
            return .buildCommand(
                displayName: "Embedding \(folder)", executable: try context.tool(named: "embed-files").url,
                arguments: [name, source.path, output.path], inputFiles: files(below: source), outputFiles: [output])
        }
    }

    private func files(below folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? [])
            .filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
            .sorted { $0.path < $1.path }
    }
}
