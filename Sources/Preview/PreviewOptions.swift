package import Building

/// What the command line asks of `watch`.
package struct PreviewOptions: Sendable {
    /// As for a build.
    package var build: Options
    /// Nil: the first free one.
    package var port: UInt16?
    package var opensBrowser = false
    /// Looks at the folders from time to time instead of asking the kernel.
    package var isPolling = false
    /// Whether `build.today` was chosen by hand and stays.
    package var isDayFixed = false

    package init(_ build: Options) { self.build = build }
}
