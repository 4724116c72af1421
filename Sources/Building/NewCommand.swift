package import Diagnostics
package import StrategyModel

/// `fahrplan new`: begins a site or a content file. Never overwrites anything.
package struct NewCommand {
    private let language: Language
    private let pipeline: Pipeline
    private let world: World

    package init(language: Language, pipeline: Pipeline, world: World) {
        self.language = language
        self.pipeline = pipeline
        self.world = world
    }

    package func site(in folder: String, today: CivilDay) -> Outcome {
        run { () throws(Trouble) in
            try write(pipeline.starter(today), into: folder)
            let next = folder == "." ? "fahrplan build" : "cd \(folder) && fahrplan build"
            return Localized(
                de: "Die Website ist angelegt. Weiter: \(next)", en: "The site is ready. Next: \(next)")
        }
    }

    package func content(_ kind: Kind, id: String, in folder: String) -> Outcome {
        run { () throws(Trouble) in
            let content = try NewContent(kind: kind, id)
            let tree = try ContentReader(folder).find().value
            // The file speaks the language of the site, not that of this message.
            let spoken = SiteParsing.settingsFile(tree).map { SettingsParser.parse($0).value.language } ?? language
            let path = try NewPlacement(paths: tree.files.map(\.path), language: spoken).path(of: content)
            try write([OutputFile(path: path, text: pipeline.draft(content, spoken))], into: folder)
            let shown = Path.joined(Path.withoutTrailingSlash(folder), path)
            return Localized(de: "„\(shown)“ ist angelegt.", en: "“\(shown)” is ready.")
        }
    }

    private func run(_ work: () throws(Trouble) -> Localized) -> Outcome {
        do {
            world.print(try work()[language] + "\n")
            return .fine
        } catch {
            world.complain(error.message[language] + "\n")
            return .trouble
        }
    }

    /// Looks at all places before the first file is written, so that nothing is left half made.
    private func write(_ files: [OutputFile], into folder: String) throws(Trouble) {
        let paths = files.map { Path.joined(Path.withoutTrailingSlash(folder), $0.path) }
        for path in paths where (try? Disk.status(path)) != nil {
            throw Trouble(
                de: "„\(path)“ gibt es schon; es wurde nichts geschrieben.",
                en: "“\(path)” exists already; nothing was written.")
        }
        for (file, path) in zip(files, paths) {
            guard case .bytes(let bytes) = file.content else { continue }
            do throws(SystemFailure) {
                if !Path.parent(path).isEmpty { try Disk.makeFolder(Path.parent(path)) }
                let stream = try FileWriter(path)
                try bytes.withRawBytes(stream.write)
                try stream.finish()
            } catch {
                throw error.trouble(writing: path)
            }
        }
    }
}
