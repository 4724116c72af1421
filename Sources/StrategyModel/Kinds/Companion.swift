import Diagnostics

/// Who accompanies a municipality through the strategy (Ansprechperson).
package struct Companion: Record {
    package var marks = Marks<Self>()
    package var municipality: Mention?
    package var name: String?
    package var contact: String?

    package init() {}

    package static let table = Table<Companion>([
        Field(
            "municipality", "kommune", .oneMunicipality, required: true,
            .init(de: "Die Kommune", en: "The municipality")
        ) { $0.municipality = $1 },
        Field(
            "name", "name",
            .text(.init(de: "Text", en: "text"), example: .init(de: "Stabsstelle Digitales", en: "Digital office")),
            .init(de: "Stelle oder Person", en: "Office or person")
        ) { $0.name = $1 },
        Field("contact", "kontakt", .text, .init(de: "E-Mail oder Telefon", en: "E-mail or phone")) { $0.contact = $1 },
    ])
}
