package import StrategyModel

/// One file of the output: where it goes, and what is in it.
package struct OutputFile: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case bytes([UInt8])
        case copy(of: Asset)
    }

    /// Relative to the output folder, with `/`.
    package let path: String
    package let content: Content

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    package init(path: String, text: String) { self.init(path: path, content: .bytes(Array(text.utf8))) }
}
