import ArgumentParser
import Building
import StrategyModel

/// `fahrplan new`
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a site or a file of content.",
        discussion: """
            fahrplan new site FOLDER, or fahrplan new KIND ID with one of these kinds, in English or German: page, \
            strategy, chapter, municipality, measure, timeline, field. Nothing that exists is overwritten.

            Examples:
              fahrplan new site musterau
              fahrplan new strategy smarte-region
              fahrplan new measure new-bridge
              fahrplan new municipality beispielbach
              fahrplan new massnahme smarte-region/neue-bruecke
            """,
        subcommands: [NewSite.self, NewFile.self], defaultSubcommand: NewFile.self)
}

/// `fahrplan new site`
struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Begin a small, complete site.", aliases: ["website"])

    @Argument(help: "The folder to make.")
    var folder: String

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let command = NewCommand(language: messages.chosen, pipeline: .standard, world: .current)
        try command.site(in: folder, today: .current).leave()
    }
}

/// `fahrplan new measure new-bridge`: the default, so that its own name, `file`, is never typed.
struct NewFile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "Begin a file of content, with every field explained.")

    @Argument(help: "One of \(Kind.all.map(\.name.rawValue).joined(separator: ", ")); or its German word.")
    var kind: Kind

    @Argument(
        help: "The file's name without .md: a to z, digits, hyphens. With several strategies: STRATEGY/ID.")
    var id: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder that holds the content.", valueName: "folder"))
    var content = "content"

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let language = messages.language(for: content)
        let command = NewCommand(language: language, pipeline: .standard, world: .current)
        try command.content(kind, id: id, in: content).leave()
    }
}

extension Kind: ExpressibleByArgument {
    package init?(argument: String) {
        guard let kind = Kind.named(argument) else { return nil }
        self = kind
    }

    package static var allValueStrings: [String] {
        all.flatMap { [$0.name.rawValue, NormalForm.key($0.title.german)] }
    }
}
