import ArgumentParser
import Building

/// `fahrplan build`
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site: content in, output out.",
        discussion: """
            Problems are reported with file, line and column. After an error nothing is written, and the last good \
            output stays. Files that did not change keep their bytes and their time; only files that an earlier \
            build wrote are ever deleted.

            Examples:
              fahrplan build
              fahrplan build --strict --today 2026-07-01
              fahrplan build --content inhalt --output /srv/www/fahrplan
              fahrplan build --format json > problems.json
              fahrplan build --commit "$(git rev-parse --short HEAD)"
            """)

    @OptionGroup var common: CommonOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "folder"))
    var output = "output"

    @Option(help: ArgumentHelp("The state of the content that reports name on their covers.", valueName: "text"))
    var commit: String?

    func run() throws {
        var options = common.options
        options.output = output
        options.commit = commit
        try BuildCommand(options, pipeline: .standard, world: .current).run(writing: true).leave()
    }
}

/// `fahrplan check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for mistakes; write nothing.",
        discussion: """
            The same as build, without writing.

            Examples:
              fahrplan check
              fahrplan check --strict --format json
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        try BuildCommand(common.options, pipeline: .standard, world: .current).run(writing: false).leave()
    }
}
