package import Diagnostics

/// Reads the YAML that authors need, strictly; `docs/decisions/front-matter.md` says what it accepts.
package enum FrontMatterReader {
    /// A Markdown file: front matter between a first line `---` and a line `---` or `...`, then text.
    package static func markdown(_ file: SourceFile) -> Diagnosed<Document> {
        let frame = Frame.markdown(file.bytes)
        let mapping = read(file, frame)
        return Diagnosed(Document(frontMatter: mapping.value, body: frame.body), mapping.diagnostics)
    }

    /// A file that is YAML from its first line to its last, such as `site.yaml`.
    package static func yaml(_ file: SourceFile) -> Diagnosed<Mapping> {
        read(file, Frame.yaml(file.bytes))
    }

    /// Everything that this module may find wrong, for the reference.
    package static let rules: [Rule] = Mistake.rules

    private static func read(_ file: SourceFile, _ frame: Frame) -> Diagnosed<Mapping> {
        var reader = Reader(file, range: frame.frontMatter)
        if let mistake = frame.mistake { reader.report(mistake) }
        reader.checkCharacters(in: frame.frontMatter)
        let mapping = reader.document()
        return Diagnosed(
            mapping, reader.diagnostics.sorted { $0.location.range.lowerBound < $1.location.range.lowerBound })
    }
}
