import Diagnostics

/// A document beside the content (Dokument).
package struct Attachment: Record {
    package var marks = Marks<Self>()
    package var title = ""
    package var file: FileMention?

    package init() {}

    package static let table = Table<Attachment>([
        Field("title", "titel", .text, required: true, .init(de: "Name des Dokuments", en: "Name of the document")) {
            $0.title = $1
        },
        Field(
            "file", "datei", .file(.document), required: true,
            .init(de: "Datei, relativ zu dieser Datei", en: "File, relative to this file")
        ) { $0.file = $1 },
    ])
}
