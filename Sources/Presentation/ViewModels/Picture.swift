import Diagnostics
package import Templates

/// A picture with what must stand beside it.
package struct Picture: ViewModel {
    package var url: String
    package var alternative: String
    package var credit: String?
    package var caption: String?
    package var width: Int?
    package var height: Int?

    package static let typeName = "picture"
    package static let members: [Member<Self>] = [
        .text(
            "url",
            Localized(
                de: "Adresse; im Bericht die Bilddaten selbst", en: "address; in the report the image data itself"),
            \.url),
        .text(
            "alt",
            Localized(
                de: "Text statt des Bildes, leer bei Schmuck", en: "text in place of the picture, empty for decoration"),
            \.alternative),
        .text("credit", Localized(de: "Bildnachweis", en: "credit"), \.credit),
        .text("caption", Localized(de: "Bildunterschrift", en: "caption"), \.caption),
        .number("width", Localized(de: "Breite in Pixeln", en: "width in pixels"), { $0.width }),
        .number("height", Localized(de: "Höhe in Pixeln", en: "height in pixels"), { $0.height }),
    ]
}
