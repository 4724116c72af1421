import Diagnostics
package import Markup
package import Templates

/// A piece of an author's text: prose, or what a fenced `fahrplan` block asks for. Exactly one member is there.
package indirect enum BodyPart: ViewModel {
    case prose(HTML)
    case measures(MeasureTable)
    case timeline(ScheduleTable)
    case municipalities(MunicipalityTable)
    case goals(ListTable<GoalRow>)
    case indicators(ListTable<IndicatorRow>)
    case indicator(IndicatorSheet)
    case stakeholders(ListTable<StakeholderRow>)
    case programmes(ListTable<ProgrammeRow>)
    case participations(ListTable<ParticipationRow>)
    case sessions(ListTable<SessionRow>)
    case status(StatusFigure)
    case costs(CostFigure)
    case matrix(StakeholderMatrixFigure)
    case map(MapFigure)
    case alignment(AlignmentTable)
    case dashboard(Dashboard)
    case decisions([DecisionRow])
    case upcoming([MilestoneRow])

    package static let typeName = "body_part"
    package static let members: [Member<Self>] = [
        .html("html", Localized(de: "Fließtext", en: "prose"), { if case .prose(let html) = $0 { html } else { nil } }),
        .object(
            "measures", Localized(de: "Liste von Maßnahmen", en: "list of measures"),
            { if case .measures(let value) = $0 { value } else { nil } }),
        .object(
            "timeline", Localized(de: "Zeitplan oder Fahrplan", en: "timeline or Fahrplan"),
            { if case .timeline(let value) = $0 { value } else { nil } }),
        .object(
            "municipalities", Localized(de: "Liste von Kommunen", en: "list of municipalities"),
            { if case .municipalities(let value) = $0 { value } else { nil } }),
        .object(
            "goals", Localized(de: "Liste von Zielen", en: "list of goals"),
            { if case .goals(let value) = $0 { value } else { nil } }),
        .object(
            "indicators", Localized(de: "Liste von Indikatoren", en: "list of indicators"),
            { if case .indicators(let value) = $0 { value } else { nil } }),
        .object(
            "indicator", Localized(de: "Ein Indikator mit seinem Verlauf", en: "an indicator with its course"),
            { if case .indicator(let value) = $0 { value } else { nil } }),
        .object(
            "stakeholders", Localized(de: "Liste von Akteuren", en: "list of stakeholders"),
            { if case .stakeholders(let value) = $0 { value } else { nil } }),
        .object(
            "programmes", Localized(de: "Liste von Förderprogrammen", en: "list of funding programmes"),
            { if case .programmes(let value) = $0 { value } else { nil } }),
        .object(
            "participations", Localized(de: "Liste von Beteiligungen", en: "list of participation"),
            { if case .participations(let value) = $0 { value } else { nil } }),
        .object(
            "sessions", Localized(de: "Liste von Sitzungen", en: "list of sessions"),
            { if case .sessions(let value) = $0 { value } else { nil } }),
        .object(
            "status_figure", Localized(de: "Umsetzungsstand als Balken", en: "status as bars"),
            { if case .status(let value) = $0 { value } else { nil } }),
        .object(
            "cost_figure", Localized(de: "Kosten je Jahr", en: "cost per year"),
            { if case .costs(let value) = $0 { value } else { nil } }),
        .object(
            "matrix", Localized(de: "Akteursmatrix", en: "stakeholder matrix"),
            { if case .matrix(let value) = $0 { value } else { nil } }),
        .object(
            "region_map", Localized(de: "Karte der Kommunen", en: "map of the municipalities"),
            { if case .map(let value) = $0 { value } else { nil } }),
        .object(
            "alignment", Localized(de: "Abstimmung", en: "alignment"),
            { if case .alignment(let value) = $0 { value } else { nil } }),
        .object(
            "dashboard", Localized(de: "Der Stand auf einen Blick", en: "the state at a glance"),
            { if case .dashboard(let value) = $0 { value } else { nil } }),
        .list("decisions", Localized(de: "Was zu entscheiden ist", en: "what has to be decided"), { $0.decisionsRows }),
        .has("decisions", { $0.decisionsRows }),
        .list(
            "upcoming", Localized(de: "Was in den nächsten 90 Tagen kommt", en: "what comes in the next 90 days"),
            { $0.upcomingRows }),
        .has("upcoming", { $0.upcomingRows }),
    ]

    private var decisionsRows: [DecisionRow] {
        if case .decisions(let rows) = self { rows } else { [] }
    }

    private var upcomingRows: [MilestoneRow] {
        if case .upcoming(let rows) = self { rows } else { [] }
    }
}
