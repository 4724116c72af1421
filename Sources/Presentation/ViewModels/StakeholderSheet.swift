package import Diagnostics
package import Templates

/// Everything that a stakeholder's page says.
package struct StakeholderSheet: ContentSheet {
    package var anchor: String
    package var name: String
    package var type: String?
    package var role: String?
    package var influence: String?
    package var interest: String?
    package var website: Link?
    package var contact: Link?
    package var staff: [StaffRow] = []
    package var responsible: MeasureTable?
    package var involved: [Link] = []
    package var participations: [Link] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []
    package var asOf: String?

    package static let name = "stakeholder"
    package static let help = Localized(de: "Der Akteur", en: "the stakeholder")
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("name", Localized(de: "Name", en: "name"), \.name),
        .text("type", Localized(de: "Art", en: "type"), \.type),
        .text("role", Localized(de: "Rolle", en: "role"), \.role),
        .text("influence", Localized(de: "Einfluss, 1 bis 5", en: "influence, 1 to 5"), \.influence),
        .text("interest", Localized(de: "Interesse, 1 bis 5", en: "interest, 1 to 5"), \.interest),
        .object("website", Localized(de: "Website", en: "website"), \.website),
        .object("contact", Localized(de: "Kontakt", en: "contact"), \.contact),
        .list("staff", Localized(de: "Stellen je Jahr", en: "posts per year"), { $0.staff }),
        .has("staff", { $0.staff }),
        .object(
            "responsible",
            Localized(de: "Maßnahmen, für die er verantwortlich ist", en: "measures that it is responsible for"),
            \.responsible),
        .list(
            "involved", Localized(de: "Weitere Maßnahmen, mit seiner Rolle", en: "further measures, with its role"),
            { $0.involved }),
        .has("involved", { $0.involved }),
        .list(
            "participations",
            Localized(de: "Beteiligungen, bei denen er dabei war", en: "participation that it took part in"),
            { $0.participations }),
        .has("participations", { $0.participations }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
        .hasFacts {
            $0.type != nil || $0.role != nil || $0.influence != nil || $0.interest != nil || $0.website != nil
                || $0.contact != nil
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
