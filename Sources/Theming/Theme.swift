import Diagnostics
import Markup
package import Presentation
import Templates

/// A theme, ready: every template compiled against its page's view model, so that rendering cannot fail.
package struct Theme: Sendable {
    package let look: Look
    /// Files that go out as they are, by output path; the colours of `theme.yaml` among them.
    package let assets: [(path: String, bytes: [UInt8])]
    private let templates: PageTemplates

    init(look: Look, assets: [(path: String, bytes: [UInt8])], templates: PageTemplates) {
        self.look = look
        self.assets = assets
        self.templates = templates
    }

    package func render(_ page: Page) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32_768)
        templates.render(page, into: &bytes)
        // Not with the room to grow: a site has thousands of pages.
        return bytes.count < 65_536 ? Array(bytes[...]) : bytes
    }
}
