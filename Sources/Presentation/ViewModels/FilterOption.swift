import Diagnostics
package import Templates

/// One choice in the filter above a list.
package struct FilterOption: ViewModel {
    package var value: String
    package var title: String

    package static let typeName = "filter_option"
    package static let members: [Member<Self>] = [
        .text(
            "value", Localized(de: "Wert, wie er in den Zeilen steht", en: "value as it stands in the rows"),
            \.value),
        .text("title", Localized(de: "Angezeigter Text", en: "text that is shown"), \.title),
    ]
}
