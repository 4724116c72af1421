/// What a build did to the output folder.
package struct OutputTally: Sendable, Equatable {
    /// A file that lies where it belongs.
    struct Placed: Sendable {
        let path: String
        let fingerprint: Fingerprint
        /// Else it lay there already, and was not touched.
        let isNew: Bool
    }

    package var written = 0
    package var kept = 0
    package var removed = 0

    package init(written: Int = 0, kept: Int = 0, removed: Int = 0) {
        (self.written, self.kept, self.removed) = (written, kept, removed)
    }

    init(_ placed: [Placed], removed: Int) {
        let written = placed.count(where: \.isNew)
        self.init(written: written, kept: placed.count - written, removed: removed)
    }
}
