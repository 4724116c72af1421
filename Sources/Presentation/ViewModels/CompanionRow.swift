import Diagnostics
package import Templates

/// Who accompanies a municipality.
package struct CompanionRow: ViewModel {
    package var municipality: Link
    package var name: String?
    package var contact: Link?

    package static let typeName = "companion"
    package static let members: [Member<Self>] = [
        .object("municipality", Localized(de: "Kommune", en: "municipality"), \.municipality),
        .text("name", Localized(de: "Stelle oder Person", en: "office or person"), \.name),
        .object("contact", Localized(de: "Kontakt", en: "contact"), \.contact),
    ]
}
