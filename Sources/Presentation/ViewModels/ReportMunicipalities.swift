import Diagnostics
package import Templates

/// The municipalities as a part of the report.
package struct ReportMunicipalities: ViewModel {
    package var heading: ReportHeading
    package var table: MunicipalityTable
    package var items = LazyList<MunicipalitySheet>()

    package static let typeName = "report_municipalities"
    package static let members: [Member<Self>] = [
        .object("heading", Localized(de: "Überschrift", en: "heading"), \.heading),
        .object("table", Localized(de: "Liste aller Kommunen", en: "list of all municipalities"), \.table),
        .list(
            "items",
            Localized(de: "Kommunen mit dem, was dort geschieht", en: "municipalities with what happens there"),
            lazily: { $0.items }),
        .has("items", { $0.items }),
    ]
}
