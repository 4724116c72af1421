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
        .text("title", Localized(de: "Titel der Strategie", en: "title of the strategy"), \.title),
        .text(
            "territory", Localized(de: "Region, Landkreis oder Stadt", en: "region, county or city"), \.territory),
        .text("motto", Localized(de: "Motto", en: "motto"), \.motto),
        .text(
            "kind",
            Localized(
                de: "Art des Berichts, etwa „Bericht an den Kreistag“",
                en: "kind of report, such as “report to the council”"), \.kind),
        .text("publisher", Localized(de: "Herausgeber", en: "publisher"), \.publisher),
        .object("coat_of_arms", Localized(de: "Wappen oder Logo", en: "coat of arms or logo"), \.coatOfArms),
        .text("body", Localized(de: "Gremium", en: "council body"), \.body),
        .text("session", Localized(de: "Sitzung", en: "session"), \.session),
        .text("paper", Localized(de: "Nummer der Vorlage", en: "number of the paper"), \.paper),
        .text("edition", Localized(de: "Ausgabe", en: "edition"), \.edition),
        .text("date", Localized(de: "Datum", en: "date"), \.date),
        .text("as_of", Localized(de: "Stand des Inhalts", en: "date that the content is as of"), \.asOf),
        .text(
            "commit",
            Localized(de: "Commit, aus dem der Bericht gebaut ist", en: "commit that the report was built from"),
            \.commit),
    ]
}
