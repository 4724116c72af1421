import ArgumentParser
import Building

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The program: options in, exit status out. What the commands do is in `Building`. Each states its name: to
/// derive it from the type's takes a sixth of the time that the program takes to start.
@main
struct Fahrplan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fahrplan",
        abstract: "Turns a folder of Markdown into a municipality's published strategy.",
        discussion: """
            A website, a printable report and open data from the Markdown files in content/.

            First steps:
              fahrplan new site musterau      begin a site in the folder musterau
              cd musterau
              fahrplan check                  look for mistakes, write nothing
              fahrplan watch                  show the site while you write it
              fahrplan build                  build content/ into output/
              fahrplan new measure new-bridge begin a measure

            Exit status: 0 fine, 1 problems in the content, 2 wrong usage or a world in which the work cannot be done.
            """,
        version: "0.1.0",
        subcommands: [Build.self, Check.self, Watch.self, New.self])

    /// The parser's own status for wrong usage is 64; ours is 2.
    static func main() {
        // A file that becomes too large is a mistake like any other of the disk, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if !message.isEmpty { Environment.write(message + "\n", to: code.isSuccess ? 1 : 2) }
            Environment.leave(code == .validationFailure ? Outcome.trouble.rawValue : code.rawValue)
        }
    }
}

extension Outcome {
    /// Ends the command.
    func leave() throws {
        if self != .fine { throw ExitCode(rawValue) }
    }
}
