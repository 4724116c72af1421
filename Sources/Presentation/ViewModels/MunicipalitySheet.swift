import Diagnostics
package import Markup
package import Templates

/// Everything that a municipality's page says, on the site and in the report.
package struct MunicipalitySheet: ViewModel {
    package var anchor: String
    package var name: String
    package var officialName: String?
    package var type: String?
    package var municipalityKey: String?
    package var regionalKey: String?
    package var postcodes: String?
    package var population: String?
    package var populationDate: String?
    package var area: String?
    package var map: HTML?
    package var website: Link?
    package var coatOfArms: Picture?
    package var memberOf: [Link] = []
    package var role: String?
    package var contact: Link?
    package var joined: String?
    package var decision: Link?
    package var companion: CompanionRow?
    package var staff: [StaffRow] = []
    package var shares: [ShareRow] = []
    package var shareTotal: String?
    package var budgets: [BudgetRow] = []
    package var dates: [MilestoneRow] = []
    package var asOf: String?
    package var localMeasures = LazyList<LocalMeasureRow>()
    package var sharedMeasures = LazyList<MeasureRow>()
    package var regionalMeasures = LazyList<MeasureRow>()
    package var summary: String?
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []

    package static let typeName = "municipality_sheet"
    package static let members: [Member<Self>] = facts + part + work

    private static let facts: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("name", Localized(de: "Name", en: "name"), \.name),
        .text(
            "official_name", Localized(de: "Amtlicher Name, wenn er anders lautet", en: "official name, if it differs"),
            \.officialName),
        .text("type", Localized(de: "Gemeinde, Markt, Stadt …", en: "kind of municipality"), \.type),
        .text(
            "ags", Localized(de: "Amtlicher Gemeindeschlüssel", en: "official municipality key (AGS)"),
            \.municipalityKey),
        .text(
            "ars", Localized(de: "Amtlicher Regionalschlüssel", en: "official regional key (ARS)"), \.regionalKey),
        .text("postcodes", Localized(de: "Postleitzahlen", en: "postcodes"), \.postcodes),
        .text("population", Localized(de: "Einwohner", en: "inhabitants"), \.population),
        .text(
            "population_date", Localized(de: "Stichtag der Einwohnerzahl", en: "date of the number of inhabitants"),
            \.populationDate),
        .text("area", Localized(de: "Fläche", en: "area"), \.area),
        .flag(
            "has_pictures",
            Localized(de: "Es gibt eine Lageskizze oder ein Wappen", en: "there is a sketch or a coat of arms"),
            { $0.map != nil || $0.coatOfArms != nil }),
        .html("map", Localized(de: "Lageskizze", en: "sketch of where it lies"), { $0.map }),
        .object("website", Localized(de: "Website der Kommune", en: "the municipality's website"), \.website),
        .object("coat_of_arms", Localized(de: "Wappen", en: "coat of arms"), \.coatOfArms),
        .list("member_of", Localized(de: "Verbünde, denen sie angehört", en: "unions it belongs to"), { $0.memberOf }),
        .has("member_of", { $0.memberOf }),
        .text("role", Localized(de: "Rolle in der Strategie", en: "role in the strategy"), \.role),
        .hasFacts {
            $0.officialName != nil || $0.population != nil || $0.area != nil || $0.postcodes != nil
                || $0.municipalityKey != nil || $0.regionalKey != nil || !$0.memberOf.isEmpty || $0.role != nil
                || $0.joined != nil || $0.decision != nil || $0.companion != nil || $0.website != nil
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]

    private static let part: [Member<Self>] = [
        .object("contact", Localized(de: "Kontakt", en: "contact"), \.contact),
        .text("joined", Localized(de: "Seit wann dabei", en: "since when it takes part"), \.joined),
        .object("decision", Localized(de: "Sitzung, die es beschloss", en: "session that decided it"), \.decision),
        .object(
            "companion", Localized(de: "Wer sie begleitet", en: "who accompanies it"), \.companion),
        .list("staff", Localized(de: "Stellen je Jahr", en: "posts per year"), { $0.staff }),
        .has("staff", { $0.staff }),
        .list(
            "shares", Localized(de: "Was sie zu welcher Maßnahme beiträgt", en: "what it pays towards which measure"),
            { $0.shares }),
        .has("shares", { $0.shares }),
        .text("share_total", Localized(de: "Zusammen", en: "together"), \.shareTotal),
        .list(
            "budgets", Localized(de: "Eigenanteile und Eigenmittel je Jahr", en: "own shares and budget per year"),
            { $0.budgets }),
        .has("budgets", { $0.budgets }),
        .flag(
            "has_money",
            Localized(
                de: "Es gibt etwas über Eigenanteile, Eigenmittel oder Stellen zu sagen",
                en: "there is something to say about own shares, budget or posts"),
            { !$0.shares.isEmpty || !$0.budgets.isEmpty || !$0.staff.isEmpty }),
        .list(
            "dates", Localized(de: "Ihre nächsten Termine", en: "its next dates"), { $0.dates }),
        .has("dates", { $0.dates }),
    ]

    private static let work: [Member<Self>] = [
        .list(
            "local_measures",
            Localized(
                de: "Maßnahmen mit eigenem Stand vor Ort, und solche nur für diese Kommune",
                en: "measures with a status of their own on site, and those for this municipality alone"),
            lazily: { $0.localMeasures }),
        .has("local_measures", { $0.localMeasures }),
        .list(
            "shared_measures",
            Localized(
                de: "Maßnahmen für diese und einige andere Kommunen",
                en: "measures for this and some other municipalities"),
            lazily: { $0.sharedMeasures }),
        .has("shared_measures", { $0.sharedMeasures }),
        .list(
            "regional_measures",
            Localized(de: "Maßnahmen der ganzen Region", en: "measures of the whole region"),
            lazily: { $0.regionalMeasures }),
        .has("regional_measures", { $0.regionalMeasures }),
        .text(
            "summary", Localized(de: "Was hier geschieht, in einem Satz", en: "what happens here, in one sentence"),
            \.summary),
        .list("body", Localized(de: "Text der Kommune", en: "text of the municipality"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
    ]
}
