import Diagnostics
package import Templates

/// The first sheet of the report, and what identifies it.
package struct ReportCover: ViewModel {
    package var title: String
    package var territory: String?
    package var motto: String?
    package var kind: String?
    package var publisher: String?
    package var coatOfArms: Picture?
    package var body: String?
    package var session: String?
    package var paper: String?
    package var edition: String?
    package var date: String?
    package var asOf: String?
    package var commit: String?

    package static let typeName = "report_cover"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Titel der Strategie", en: "title of the strategy"), { $0.title }),
        .text(
            "territory", Localized(de: "Region, Landkreis oder Stadt", en: "region, county or city"), { $0.territory }),
        .text("motto", Localized(de: "Motto", en: "motto"), { $0.motto }),
        .text(
            "kind",
            Localized(
                de: "Art des Berichts, etwa „Bericht an den Kreistag“",
                en: "kind of report, such as “report to the council”"), { $0.kind }),
        .text("publisher", Localized(de: "Herausgeber", en: "publisher"), { $0.publisher }),
        .object("coat_of_arms", Localized(de: "Wappen oder Logo", en: "coat of arms or logo"), { $0.coatOfArms }),
        .text("body", Localized(de: "Gremium", en: "council body"), { $0.body }),
        .text("session", Localized(de: "Sitzung", en: "session"), { $0.session }),
        .text("paper", Localized(de: "Nummer der Vorlage", en: "number of the paper"), { $0.paper }),
        .text("edition", Localized(de: "Ausgabe", en: "edition"), { $0.edition }),
        .text("date", Localized(de: "Datum", en: "date"), { $0.date }),
        .text("as_of", Localized(de: "Stand des Inhalts", en: "date that the content is as of"), { $0.asOf }),
        .text(
            "commit",
            Localized(de: "Commit, aus dem der Bericht gebaut ist", en: "commit that the report was built from"),
            { $0.commit }),
    ]
}
