import Diagnostics
import Markup
package import Presentation
package import Templates

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

    /// The last bytes of a page, after `flush` has taken what it wants of those before.
    package func render(_ page: Page, flush: Flush = { _ in }) -> [UInt8] {
        var bytes: [UInt8] = []
        // Less than what makes the system tidy up its memory whenever it is given back.
        bytes.reserveCapacity(49_152)
        templates.render(page, into: &bytes, flush)
        return bytes
    }
}
