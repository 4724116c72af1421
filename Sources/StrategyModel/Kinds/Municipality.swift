import Diagnostics

/// A Kommune: Gemeinde, Markt, Stadt, kreisfreie Stadt, Landkreis or a union of them.
package struct Municipality: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var name = ""
    package var officialName: String?
    package var type: MunicipalityType?
    /// Amtlicher Gemeindeschlüssel: 8 digits, a county 5.
    package var ags: String?
    /// Amtlicher Regionalschlüssel: 12 digits.
    package var ars: String?
    package var postcodes: [String] = []
    package var population: Int?
    package var populationDate: PartialDate?
    /// Hectares.
    package var area: Int?
    package var coordinates: Coordinates?
    package var website: String?
    package var coatOfArms: Picture?
    package var memberOf: [Mention] = []
    package var role: String?
    package var contact: String?
    package var joined: PartialDate?
    package var decision: Mention?
    package var ownBudget: [BudgetLine] = []
    package var staff: [StaffLine] = []

    package init() {}

    package var title: String { name }
    package var otherNames: [String] { [ags, ars, officialName].compactMap { $0 } }
    package var unique: (key: String, text: String?)? { ("ags", ags) }

    package static let kind = Kind(
        Municipality.self, .municipality, .init(de: "Kommune", en: "municipality"),
        plural: .init(de: "Kommunen", en: "Municipalities"),
        folders: ["municipalities", "kommunen", "gemeinden"])

    package static let table = Table<Municipality>(
        [
            Field(
                "name", "name", .text(.init(de: "Text", en: "text"), example: .same("Ringelai")), required: true,
                synonyms: ["title", "titel"], .init(de: "Name, wie man ihn sagt", en: "Name as people say it")
            ) { $0.name = $1 },
            Field(
                "official_name", "amtlicher_name", .text,
                .init(de: "Voller Name, wenn er anders lautet", en: "Full name, if it differs")
            ) { $0.officialName = $1 },
            Field(
                "type", "art", .choice(MunicipalityType.self, .init(de: "Art der Kommune", en: "type of municipality")),
                .init(de: "Gemeinde, Stadt, Landkreis …", en: "Municipality, town, county …")
            ) { $0.type = $1 },
            Field(
                "ags", "ags",
                .digits(
                    .init(de: "Gemeindeschlüssel (AGS)", en: "municipality key (AGS)"), lengths: [8, 5],
                    example: .same("09272140")),
                .init(de: "Amtlicher Gemeindeschlüssel", en: "Official municipality key")
            ) { $0.ags = $1 },
            Field(
                "ars", "ars",
                .digits(
                    .init(de: "Regionalschlüssel (ARS)", en: "regional key (ARS)"), lengths: [12],
                    example: .same("092720140140")),
                .init(de: "Amtlicher Regionalschlüssel", en: "Official regional key")
            ) { $0.ars = $1 },
            Field(
                "postcodes", "plz",
                .list(.digits(.init(de: "Postleitzahl", en: "postcode"), lengths: [5], example: .same("94160"))),
                synonyms: ["postleitzahlen", "postcode"],
                .init(
                    de: "Postleitzahlen, für die Suche nach der eigenen Gemeinde",
                    en: "Postcodes, for finding one's own municipality")
            ) { $0.postcodes = $1 },
            Field("population", "einwohner", .count, .init(de: "Einwohnerzahl", en: "Number of inhabitants")) {
                $0.population = $1
            },
            Field(
                "population_date", "einwohner_stand", .date,
                .init(de: "Stichtag der Einwohnerzahl", en: "Reference date of the population")
            ) { $0.populationDate = $1 },
            Field("area", "flaeche", .area, .init(de: "Fläche", en: "Area")) { $0.area = $1 },
            Field(
                "coordinates", "koordinaten", .coordinates,
                .init(de: "Lage, für die Karte", en: "Position, for the map")
            ) { $0.coordinates = $1 },
            Field("website", "website", .url, .init(de: "Website der Kommune", en: "Its website")) { $0.website = $1 },
            Field(
                "coat_of_arms", "wappen", .record(.init(de: "Bild", en: "picture")),
                .init(de: "Wappen", en: "Coat of arms")
            ) { $0.coatOfArms = $1 },
            Field(
                "member_of", "mitglied_von", .list(.party),
                .init(de: "Verbünde, denen sie angehört", en: "Unions it belongs to")
            ) { $0.memberOf = $1 },
            Field(
                "role", "rolle", .text(.init(de: "Text", en: "text"), example: .same("Antragstellerin")),
                .init(de: "Ihre Rolle in der Strategie", en: "Its role in the strategy")
            ) { $0.role = $1 },
            Field("contact", "kontakt", .text, .init(de: "Wohin Fragen gehen", en: "Where questions go")) {
                $0.contact = $1
            },
            Field("joined", "dabei_seit", .date, .init(de: "Seit wann sie dabei ist", en: "Since when it takes part")) {
                $0.joined = $1
            },
            Field(
                "decision", "beschluss", .session,
                .init(de: "Sitzung, die den Beitritt beschloss", en: "Session that decided to take part")
            ) { $0.decision = $1 },
            Field(
                "own_budget", "eigenmittel", .list(.item(.init(de: "Eigenmittel je Jahr", en: "budget per year"))),
                .init(
                    de: "Was ihr Haushalt für die Strategie vorsieht", en: "What its budget sets aside for the strategy"
                )
            ) { $0.ownBudget = $1 },
            Field(
                "staff", "personal", .staff,
                .init(de: "Stellen, die zur Verfügung stehen, je Jahr", en: "Posts that are available, per year")
            ) { $0.staff = $1 },
        ] + Field.common)

    package func check(_ reading: inout Reading) {
        coatOfArms?.check(&reading)
        MunicipalityKeys.check(self, &reading)
    }
}
