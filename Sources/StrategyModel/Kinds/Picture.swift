import Diagnostics

/// A picture with what a reader who cannot see it needs, and whom it belongs to.
package struct Picture: Record {
    package var marks = Marks<Self>()
    package var file: FileMention?
    package var alt: String?
    package var credit: String?

    package init() {}

    package static let table = Table<Picture>([
        Field(
            "file", "datei", .file(.image), required: true,
            .init(de: "Bilddatei, relativ zu dieser Datei", en: "Picture file, relative to this file")
        ) { $0.file = $1 },
        Field(
            "alt", "alt", .text, synonyms: ["alternativtext"],
            .init(
                de: "Was das Bild zeigt, für alle, die es nicht sehen",
                en: "What the picture shows, for those who do not see it")
        ) { $0.alt = $1 },
        Field(
            "credit", "nachweis", .text, synonyms: ["bildnachweis", "urheber"],
            .init(de: "Wem das Bild gehört", en: "Whom the picture belongs to")
        ) { $0.credit = $1 },
    ])

    func check(_ reading: inout Reading) {
        guard let file, alt == nil, marks["alt"] == nil else { return }
        reading.report(
            ImageWithoutAlt.rule, at: file.range, ImageWithoutAlt.message(file.path), hint: ImageWithoutAlt.hint)
    }
}
