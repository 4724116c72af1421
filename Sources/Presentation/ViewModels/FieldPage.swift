import Diagnostics
package import Templates

/// One field of action with its measures.
package struct FieldPage: PageModel {
    package var site: Chrome
    package var field: FieldSheet
    /// All fields of the strategy, this one marked.
    package var fields: [Link] = []

    package static let typeName = "field_page"
    package static let template = "field"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .object("field", Localized(de: "Das Handlungsfeld", en: "the field of action"), \.field),
            .list(
                "fields",
                Localized(de: "Alle Handlungsfelder, dieses markiert", en: "all fields of action, this one marked"),
                { $0.fields }),
            .has("fields", { $0.fields }),
        ]
}
