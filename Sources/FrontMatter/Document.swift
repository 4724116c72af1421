/// A Markdown file taken apart: its front matter, and where its text begins.
package struct Document: Sendable, Hashable {
    package let frontMatter: Mapping
    /// UTF-8 byte offsets of the Markdown behind the end marker; the whole file if there is no front matter.
    package let body: Range<Int>

    package init(frontMatter: Mapping, body: Range<Int>) {
        self.frontMatter = frontMatter
        self.body = body
    }
}
