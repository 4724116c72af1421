import Diagnostics
package import Markup
package import Templates

/// The start of one strategy: what it wants, where it stands, what comes next.
package struct StrategyOverview: ViewModel {
    package var title: String
    package var territory: String?
    package var motto: String?
    package var teaser: String?
    package var period: String?
    package var publisher: String?
    package var asOf: String?
    package var image: Picture?
    package var stages: [StageStep] = []
    package var figures: [KeyFigure] = []
    package var finder: MunicipalityTable?
    package var axis: HTML?
    package var strips = LazyList<FieldStrip>()
    package var legend: [LegendEntry] = []
    package var recent: [UpdateRow] = []
    package var upcoming: [MilestoneRow] = []
    package var chapters: [Link] = []
    package var fahrplan: Link?
    package var measures: Link?
    package var municipalities: Link?
    package var report: Link?
    /// Further parts: dashboard, goals, indicators and so on.
    package var parts: [Link] = []
    package var decisions: [DecisionRow] = []
    package var vision: String?
    package var term: String?
    package var partners: [Link] = []
    package var steeringGroup: [Link] = []
    package var advisers: [Link] = []
    package var companions: [CompanionRow] = []
    package var process: [ProcessRow] = []
    package var adoption: Link?
    package var predecessor: Link?
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []

    package static let typeName = "strategy_overview"
    package static let members: [Member<Self>] = identity + work + people

    private static let identity: [Member<Self>] = [
        .text("title", Localized(de: "Titel der Strategie", en: "title of the strategy"), \.title),
        .text(
            "territory", Localized(de: "Region, Landkreis oder Stadt", en: "region, county or city"), \.territory),
        .text("motto", Localized(de: "Motto", en: "motto"), \.motto),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("period", Localized(de: "Zeitraum", en: "period"), \.period),
        .text("publisher", Localized(de: "Herausgeber", en: "publisher"), \.publisher),
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
        .object("image", Localized(de: "Bild", en: "picture"), \.image),
        .list("stages", Localized(de: "Stufen der Strategie", en: "stages of the strategy"), { $0.stages }),
        .has("stages", { $0.stages }),
        .list("figures", Localized(de: "Zahlen", en: "figures"), { $0.figures }),
        .has("figures", { $0.figures }),
    ]

    private static let work: [Member<Self>] = [
        .object("finder", Localized(de: "Die Liste „Meine Gemeinde“", en: "the list “My municipality”"), \.finder),
        .html(
            "axis", Localized(de: "Kopf der Achse über den Streifen", en: "head of the axis above the strips"),
            { $0.axis }),
        .list(
            "strips", Localized(de: "Ein Streifen je Handlungsfeld", en: "one strip per field of action"),
            lazily: { $0.strips }
        ),
        .has("strips", { $0.strips }),
        .list("legend", Localized(de: "Die Zeichen der Streifen", en: "the signs of the strips"), { $0.legend }),
        .has("legend", { $0.legend }),
        .list("recent", Localized(de: "Was sich zuletzt geändert hat", en: "what changed last"), { $0.recent }),
        .has("recent", { $0.recent }),
        .list(
            "upcoming", Localized(de: "Was in den nächsten 90 Tagen kommt", en: "what comes in the next 90 days"),
            { $0.upcoming }),
        .has("upcoming", { $0.upcoming }),
        .list("chapters", Localized(de: "Kapitel", en: "chapters"), { $0.chapters }),
        .has("chapters", { $0.chapters }),
        .object("fahrplan", Localized(de: "Verweis auf den Fahrplan", en: "link to the Fahrplan"), \.fahrplan),
        .object("measures", Localized(de: "Verweis auf alle Maßnahmen", en: "link to all measures"), \.measures),
        .object(
            "municipalities", Localized(de: "Verweis auf alle Kommunen", en: "link to all municipalities"),
            \.municipalities),
        .object(
            "report", Localized(de: "Verweis auf den Bericht zum Drucken", en: "link to the printable report"),
            \.report),
        .list("body", Localized(de: "Vorwort", en: "preface"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
    ]

    private static let people: [Member<Self>] = [
        .list(
            "parts", Localized(de: "Weitere Teile: Stand, Ziele, Indikatoren …", en: "further parts: state, goals …"),
            { $0.parts }),
        .has("parts", { $0.parts }),
        .list("decisions", Localized(de: "Was zu entscheiden ist", en: "what has to be decided"), { $0.decisions }),
        .has("decisions", { $0.decisions }),
        .text("vision", Localized(de: "Vision", en: "vision"), \.vision),
        .text("term", Localized(de: "Wahlperiode", en: "electoral term"), \.term),
        .list("partners", Localized(de: "Partner", en: "partners"), { $0.partners }),
        .has("partners", { $0.partners }),
        .list(
            "steering_group", Localized(de: "Lenkungsgruppe, mit Rollen", en: "steering group, with roles"),
            { $0.steeringGroup }),
        .has("steering_group", { $0.steeringGroup }),
        .list("advisers", Localized(de: "Wer berät, mit Rollen", en: "who advises, with roles"), { $0.advisers }),
        .has("advisers", { $0.advisers }),
        .list(
            "companions", Localized(de: "Wer welche Kommune begleitet", en: "who accompanies which municipality"),
            { $0.companions }),
        .has("companions", { $0.companions }),
        .list("process", Localized(de: "Der Weg zur Strategie", en: "the way to the strategy"), { $0.process }),
        .has("process", { $0.process }),
        .object(
            "adoption", Localized(de: "Sitzung, die sie beschloss", en: "session that adopted it"), \.adoption),
        .object("predecessor", Localized(de: "Vorgängerin", en: "predecessor"), \.predecessor),
    ]
}
