import Diagnostics
package import Templates

/// A large number and what it counts.
package struct KeyFigure: ViewModel {
    package var value: String
    package var label: String
    package var url: String?

    package static let typeName = "key_figure"
    package static let members: [Member<Self>] = [
        .text("value", Localized(de: "Zahl als Text", en: "the number as text"), \.value),
        .text("label", Localized(de: "Was gezählt wird", en: "what is counted"), \.label),
        .text("url", Localized(de: "Adresse der Liste dazu", en: "address of the list behind it"), \.url),
    ]
}
