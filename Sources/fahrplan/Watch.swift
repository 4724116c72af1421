import ArgumentParser
import Building
import Diagnostics
import Dispatch
import Preview
import StrategyModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// `fahrplan watch`
struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Show the site while you write it.",
        discussion: """
            Builds, serves the pages on this computer alone and builds again whenever content, theme or settings \
            change; open pages load themselves anew. A mistake is shown over the page and here, and the last good \
            state stays. Drafts are shown; what is written to the output folder is what build would write, without \
            them. Ctrl-C ends it.

            Examples:
              fahrplan watch
              fahrplan watch --open --port 9000
              fahrplan watch --content inhalt --poll
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder that holds the content.", valueName: "folder"))
    var content = "content"

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "folder"))
    var output = "output"

    @Option(
        help: ArgumentHelp(
            "The theme: a name in the folder themes beside the content, or the path of a folder (with a /).",
            valueName: "name"))
    var theme: String?

    @Flag(help: "Warnings count as errors. Notices, which appear only because time passes, never do.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "The day that counts as today, for everything computed from dates. (default: today)",
            valueName: "yyyy-mm-dd"))
    var today: CivilDay?

    @Option(help: ArgumentHelp("The port to serve on. (default: the first free one from 8080)", valueName: "number"))
    var port: UInt16?

    @Flag(help: "Show the site in the browser.")
    var open = false

    @Flag(help: "Look at the files twice a second instead of asking the system, as for network drives.")
    var poll = false

    @OptionGroup var messages: MessageOptions

    func run() throws {
        var build = Options(today: today ?? .current, language: messages.language(for: content))
        (build.content, build.output, build.theme, build.isStrict) = (content, output, theme, strict)
        var options = PreviewOptions(build)
        (options.port, options.opensBrowser, options.isPolling) = (port, open, poll)
        options.isDayFixed = today != nil
        try Watch.run(options).leave()
    }

    /// Until someone ends it.
    private static func run(_ options: PreviewOptions) -> Outcome {
        let done = DispatchSemaphore(value: 0)
        // The last is that of a terminal that is closed; who wants to outlive that (nohup) has it ignored before.
        let signals = [SIGINT, SIGTERM, SIGHUP].compactMap { number -> (any DispatchSourceSignal)? in
            // Without this the system would end the program itself.
            let before = signal(number, SIG_IGN)
            if number == SIGHUP, isIgnoring(before) { return nil }
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { done.signal() }
            source.resume()
            return source
        }
        defer { signals.forEach { $0.cancel() } }
        let started = wait { () -> Result<RunningPreview, Trouble> in
            do throws(Trouble) {
                return .success(try await WatchCommand(options, world: .current).start())
            } catch {
                return .failure(error)
            }
        }
        switch started {
        case .failure(let trouble):
            World.current.complain(trouble.message[options.build.language] + "\n")
            return .trouble
        case .success(let preview):
            done.wait()
            wait { await preview.stop() }
            return .fine
        }
    }

    private static func isIgnoring(_ action: sig_t?) -> Bool {
        unsafeBitCast(action, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// The command line knows no tasks.
    private static func wait<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
        let box = Waiting<Value>()
        Task.detached { box.finish(await work()) }
        return box.wait()
    }
}

/// A value that another thread hands over.
private final class Waiting<Value: Sendable>: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    /// Written before the signal, read behind it.
    private var value: Value?

    func finish(_ value: Value) {
        self.value = value
        done.signal()
    }

    func wait() -> Value {
        while true {
            done.wait()
            if let value { return value }
        }
    }
}

extension PreviewWorld {
    static var current: PreviewWorld {
        PreviewWorld(
            print: { Environment.write($0, to: 1) }, complain: { Environment.write($0, to: 2) },
            isColoured: World.current.isColoured, today: { .current },
            now: {
                var time = timespec()
                clock_gettime(CLOCK_REALTIME, &time)
                return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
            },
            home: Environment.variable("HOME"), open: Browser.open)
    }
}
