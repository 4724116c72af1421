package import Building
import Diagnostics
import Dispatch
import Synchronization

/// `fahrplan watch`: a preview that is never older than the files.
package struct WatchCommand {
    private let options: PreviewOptions
    private let world: PreviewWorld

    package init(_ options: PreviewOptions, world: PreviewWorld) { (self.options, self.world) = (options, world) }

    /// Builds, serves and writes until the preview that comes back is stopped.
    package func start() async throws(Trouble) -> RunningPreview {
        try options.build.checkPlace(home: world.home)
        let watcher = watcher()
        let workshop = Workshop(options, world: world, watcher: watcher)
        try await workshop.begin()
        let server = try PreviewServer.start(port: options.port, workshop: workshop, options.build.language)
        let preview = RunningPreview(workshop: workshop, server: server, watcher: watcher)
        preview.watch()
        let notice = Localized(
            de: "Vorschau: \(preview.address) (Strg-C beendet sie)", en: "Preview: \(preview.address) (Ctrl-C ends it)")
        world.print(notice[options.build.language] + "\n")
        if options.opensBrowser { world.open(preview.address) }
        return preview
    }

    private func watcher() -> any DiskWatcher {
        #if canImport(Glibc)
            if !options.isPolling, let watcher = Inotify() { return watcher }
        #endif
        return Polling()
    }
}

/// A preview at work.
package final class RunningPreview: Sendable {
    private let workshop: Workshop
    private let server: PreviewServer
    private let watcher: any DiskWatcher
    private let isOver = Mutex(false)

    init(workshop: Workshop, server: PreviewServer, watcher: any DiskWatcher) {
        (self.workshop, self.server, self.watcher) = (workshop, server, watcher)
    }

    package var port: UInt16 { server.port }
    package var address: String { "http://127.0.0.1:\(server.port)/" }

    /// Ends cleanly: what is being written is finished first.
    package func stop() async {
        isOver.withLock { $0 = true }
        watcher.wake()
        await workshop.end()
        await server.stop()
    }

    /// Looks at the clock again; what a test calls midnight.
    func wake() { watcher.wake() }

    /// Sleeps until something happens.
    func watch() {
        DispatchQueue(label: "fahrplan.watcher").async { [self] in
            var pause = Duration.zero
            while !isOver.withLock({ $0 }) {
                watcher.wait(atMost: pause)
                pause = updated()
            }
        }
    }

    private func updated() -> Duration {
        let (result, done) = (Box(), DispatchSemaphore(value: 0))
        Task { [workshop] in
            let time = await workshop.update()
            result.value.withLock { $0 = time }
            done.signal()
        }
        done.wait()
        return result.value.withLock { $0 }
    }
}

private final class Box: Sendable {
    let value = Mutex(Duration.zero)
}
