/// The small site that `fahrplan new site` writes: it travels inside the executable.
package enum Starter {
    /// On which day its author looked at it last, as its files say. Nothing in them is as late.
    private static let day = "2025-06-30"

    /// By path below the new folder; as if it had been looked at on `day`, such as `2026-11-24`: a new site is no year old.
    package static func files(asOf day: String) -> [(path: String, text: String)] {
        EmbeddedFiles.starterSite.map { ($0.path, $0.text.replacing(Starter.day, with: day)) }
    }
}
