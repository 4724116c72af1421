package import Diagnostics
package import Templates

/// A stakeholder as one line of a list.
package struct StakeholderRow: ListedRow {
    package var mark: String?
    package var name: String
    package var url: String?
    package var type: String?
    package var role: String?
    package var influence: String?
    package var interest: String?
    package var measures: String?

    package static let list = "stakeholders"
    package static let listHelp = Localized(de: "Die Akteure", en: "the stakeholders")
    package static let typeName = "stakeholder_row"
    package static let members: [Member<Self>] = [
        .text("mark", Localized(de: "Nummer in der Akteursmatrix", en: "number in the matrix"), \.mark),
        .text("name", Localized(de: "Name", en: "name"), \.name),
        .text("url", Localized(de: "Adresse", en: "address"), \.url),
        .text("type", Localized(de: "Art", en: "type"), \.type),
        .text("role", Localized(de: "Rolle", en: "role"), \.role),
        .text("influence", Localized(de: "Einfluss, 1 bis 5", en: "influence, 1 to 5"), \.influence),
        .text("interest", Localized(de: "Interesse, 1 bis 5", en: "interest, 1 to 5"), \.interest),
        .text("measures", Localized(de: "Anzahl der Maßnahmen", en: "number of measures"), \.measures),
    ]
}
