import Diagnostics

/// An organisation or group that the strategy concerns (Akteur).
package struct Stakeholder: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var name = ""
    package var sort: StakeholderKind?
    /// From 1, little, to 5, much.
    package var influence: Int?
    package var interest: Int?
    package var role: String?
    package var url: String?
    package var contact: String?
    package var staff: [StaffLine] = []

    package init() {}

    package var title: String { name }

    package static let kind = Kind(
        Stakeholder.self, .stakeholder, .init(de: "Akteur", en: "stakeholder"),
        plural: .init(de: "Akteure", en: "Stakeholders"), folders: ["stakeholders", "akteure"])

    package static let table = Table<Stakeholder>(
        [
            Field(
                "name", "name", .text, required: true, synonyms: ["title", "titel"],
                .init(de: "Name der Organisation oder Gruppe", en: "Name of the organisation or group")
            ) { $0.name = $1 },
            Field(
                "type", "art", .choice(StakeholderKind.self, .init(de: "Art des Akteurs", en: "type of stakeholder")),
                .init(
                    de: "Verwaltung, Wirtschaft, Zivilgesellschaft …", en: "Administration, business, civil society …")
            ) { $0.sort = $1 },
            Field("influence", "einfluss", .grade, .init(de: "Einfluss, 1 bis 5", en: "Influence, 1 to 5")) {
                $0.influence = $1
            },
            Field("interest", "interesse", .grade, .init(de: "Interesse, 1 bis 5", en: "Interest, 1 to 5")) {
                $0.interest = $1
            },
            Field("role", "rolle", .text, .init(de: "Ihre Rolle in der Strategie", en: "Its role in the strategy")) {
                $0.role = $1
            },
            Field("url", "url", .url, synonyms: ["website"], .init(de: "Web-Adresse", en: "Web address")) {
                $0.url = $1
            },
            Field("contact", "kontakt", .text, .init(de: "Wohin Fragen gehen", en: "Where questions go")) {
                $0.contact = $1
            },
            Field(
                "staff", "personal", .staff,
                .init(de: "Stellen, die zur Verfügung stehen, je Jahr", en: "Posts that are available, per year")
            ) { $0.staff = $1 },
        ] + Field.common)
}
