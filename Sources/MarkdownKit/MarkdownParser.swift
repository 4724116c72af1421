package import Diagnostics

package enum MarkdownParser {
    /// Only the bytes in `body` are Markdown; locations are offsets in the whole file. `isUTF8`: whether somebody has
    /// looked already; `summary`: whether one is wanted.
    package static func parse(
        _ file: SourceFile, body: Range<Int>, isUTF8: Bool = false, summary: Bool = true
    ) -> Diagnosed<Body> {
        parse(file, body: body, isUTF8: isUTF8, summary: summary, style: .page)
    }

    static func parse(
        _ file: SourceFile, body: Range<Int>, isUTF8: Bool = false, summary: Bool = true, style: Style
    ) -> Diagnosed<Body> {
        file.bytes.withUnsafeBufferPointer { bytes in
            let source = Source(shownPath: file.shownPath, bytes: bytes, body: body)
            return CMark.shared.withTree(of: source.text, isUTF8: isUTF8) { root, _ in
                var writer = Writer(source, style: style, isSummarized: summary)
                writer.write(root)
                return writer.body()
            } ?? Diagnosed(.empty)
        }
    }

    /// Everything that can be reported about Markdown, for the reference.
    package static let rules: [Rule] = [
        BadAddress.rule, EmptyLink.rule, HeadingJump.rule, HeadingSpace.rule, ImageAlt.rule, LinkAsText.rule,
        ListSign.rule,
        LostCell.rule,
        MissingFootnote.rule, MisspelledBlock.rule,
        OpenBlock.rule,
        OpenFence.rule, RawHTML.rule, RepeatedFootnote.rule,
        StrayTitle.rule,
        TableHead.rule, UnsafeLink.rule, UnusedFootnote.rule,
    ]
}
