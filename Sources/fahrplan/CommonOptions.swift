public import ArgumentParser
import Building
public import Diagnostics
import StrategyModel

/// What `build` and `check` have in common.
struct CommonOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder that holds the content.", valueName: "folder"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            "The theme: a name in the folder themes beside the content, or the path of a folder (with a /).",
            valueName: "name"))
    var theme: String?

    @Flag(help: "Warnings fail, too. Notices, which appear only because time passes, never do.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "The day that counts as today, for everything computed from dates. (default: today)",
            valueName: "yyyy-mm-dd"))
    var today: CivilDay?

    @OptionGroup var messages: MessageOptions

    @Option(help: "How problems are printed: for people on standard error, or as JSON on standard output.")
    var format = Options.Format.text

    @Flag(help: "Print how long each stage took.")
    var timings = false

    var options: Options {
        var options = Options(today: today ?? .current, language: messages.language(for: content))
        options.content = content
        options.theme = theme
        options.isStrict = strict
        options.format = format
        options.showsTimings = timings
        return options
    }
}

/// The language of what the program says.
struct MessageOptions: ParsableArguments {
    @Option(help: "The language of messages. (default: from the environment; if that names none, the site's)")
    var language: Language?

    /// For a command that reads the content in `folder`.
    func language(for folder: String) -> Language {
        language ?? .current ?? Language(ofSiteIn: folder) ?? .english
    }

    /// For one that reads none.
    var chosen: Language { language ?? .current ?? .english }
}

extension CivilDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}
extension Options.Format: ExpressibleByArgument {}
