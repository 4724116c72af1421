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

    /// Appends the page. Whenever there is a lot, `flush` may take some of it from the front. `onAllCores`: for somebody
    /// who waits for this page; else it is one of many.
    package func render(
        _ page: Page, into bytes: inout ByteBuffer, onAllCores: Bool = false, flush: Flush = { _ in }
    ) {
        templates.render(page, into: &bytes, onAllCores, flush)
    }
}
