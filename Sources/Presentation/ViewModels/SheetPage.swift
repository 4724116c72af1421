package import Diagnostics
package import Templates

/// What the page of a single content says, on the site and in the report.
package protocol ContentSheet: ViewModel {
    /// The name of the page's template, and of the sheet in it: `goal`.
    static var name: String { get }
    static var help: Localized { get }
}

extension ContentSheet {
    package static var typeName: String { name + "_sheet" }
}

/// The page of a single content.
package struct SheetPage<Sheet: ContentSheet>: PageModel {
    package var site: Chrome
    package var sheet: Sheet

    package static var typeName: String { Sheet.name + "_page" }
    package static var template: String { Sheet.name }
    package static var members: [Member<Self>] {
        frame(\.site, \.site.words) + [.object(Sheet.name, Sheet.help, \.sheet)]
    }
}
