/// The small site that `fahrplan new site` writes: it travels inside the executable.
package enum Starter {
    /// By path below the new folder.
    package static var files: [(path: String, text: String)] { EmbeddedFiles.starterSite }
}
