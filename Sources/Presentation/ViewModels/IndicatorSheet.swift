package import Diagnostics
package import Templates

/// Everything that an indicator says.
package struct IndicatorSheet: ContentSheet {
    package var anchor: String
    package var number: String?
    package var title: String
    package var definition: String?
    package var unit: String?
    package var direction: String?
    package var state: StatusMark?
    package var latest: ValueRow?
    package var figure: Figure?
    package var baseline: ValueRow?
    package var targets: [ValueRow] = []
    package var values: [ValueRow] = []
    package var frequency: String?
    package var nextDue: String?
    package var responsible: Link?
    package var licence: String?
    package var data: Link?
    package var goals: [Link] = []
    package var measures: [Link] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []
    package var asOf: String?

    package static let name = "indicator"
    package static let help = Localized(de: "Der Indikator", en: "the indicator")
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("number", Localized(de: "Nummer", en: "number"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("definition", Localized(de: "Was gezählt wird", en: "what is counted"), \.definition),
        .text("unit", Localized(de: "Einheit", en: "unit"), \.unit),
        .text(
            "direction", Localized(de: "Ob er steigen oder sinken soll", en: "whether it should go up or down"),
            \.direction),
        .object("state", Localized(de: "Wie er zum Ziel steht", en: "how it stands to its target"), \.state),
        .object("latest", Localized(de: "Letzter Wert", en: "latest value"), \.latest),
        .object("figure", Localized(de: "Verlauf als Abbildung", en: "its course as a figure"), \.figure),
        .object("baseline", Localized(de: "Ausgangswert", en: "baseline"), \.baseline),
        .list("targets", Localized(de: "Zielwerte", en: "targets"), { $0.targets }),
        .has("targets", { $0.targets }),
        .list("values", Localized(de: "Messwerte, der neueste zuerst", en: "values, the latest first"), { $0.values }),
        .has("values", { $0.values }),
        .flag(
            "has_course",
            Localized(
                de: "Es gibt einen Wert: gemessen, gewollt oder zu Beginn",
                en: "there is a value: measured, aimed at or at the beginning"),
            { $0.baseline != nil || !$0.targets.isEmpty || !$0.values.isEmpty }),
        .text("frequency", Localized(de: "Turnus", en: "frequency"), \.frequency),
        .text("next_due", Localized(de: "Nächster Wert", en: "next value due"), \.nextDue),
        .object("responsible", Localized(de: "Wer misst", en: "who measures"), \.responsible),
        .text("licence", Localized(de: "Lizenz der Daten", en: "licence of the data"), \.licence),
        .object("data", Localized(de: "Daten zum Herunterladen", en: "data to download"), \.data),
        .list("goals", Localized(de: "Ziele, die er misst", en: "goals that it measures"), { $0.goals }),
        .has("goals", { $0.goals }),
        .list("measures", Localized(de: "Maßnahmen, die er misst", en: "measures that it measures"), { $0.measures }),
        .has("measures", { $0.measures }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
        .hasFacts {
            $0.latest != nil || $0.unit != nil || $0.direction != nil || $0.frequency != nil || $0.nextDue != nil
                || $0.responsible != nil || !$0.goals.isEmpty || !$0.measures.isEmpty || $0.licence != nil
                || $0.data != nil
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
