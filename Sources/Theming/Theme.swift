import Diagnostics
package import Markup
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

    /// Appends the page, on all cores: for somebody who waits for this one.
    package func render(_ page: Page, into bytes: inout ByteBuffer) {
        templates.render(page, into: &bytes, true) { _ in }
    }

    /// Appends the page, one of many. Whenever there is a lot, `flush` may take some of it from the front.
    package func render(_ page: Page, into bytes: inout ByteBuffer, flush: Flush) {
        templates.render(page, into: &bytes, false, flush)
    }
}
