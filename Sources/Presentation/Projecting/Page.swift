/// A page of the output before it is rendered: what it says, as the view model of its kind.
package enum Page: Sendable, Hashable {
    case home(HomePage)
    case strategy(StrategyPage)
    case chapter(ChapterPage)
    case municipalities(MunicipalitiesPage)
    case municipality(MunicipalityPage)
    case measures(MeasuresPage)
    case measure(MeasurePage)
    case field(FieldPage)
    case fahrplan(FahrplanPage)
    case dashboard(DashboardPage)
    case alignment(AlignmentPage)
    case goals(ListPage<GoalRow>)
    case goal(SheetPage<GoalSheet>)
    case indicators(ListPage<IndicatorRow>)
    case indicator(SheetPage<IndicatorSheet>)
    case stakeholders(ListPage<StakeholderRow>)
    case stakeholder(SheetPage<StakeholderSheet>)
    case programmes(ListPage<ProgrammeRow>)
    case programme(SheetPage<ProgrammeSheet>)
    case participations(ListPage<ParticipationRow>)
    case participation(SheetPage<ParticipationSheet>)
    case sessions(ListPage<SessionRow>)
    case session(SheetPage<SessionSheet>)
    case free(FreePage)
    case notFound(NotFoundPage)
    case forward(ForwardingPage)
    case report(ReportPage)

    /// Whether most of it stands in lazy lists: to compare two of them, all elements of both are made, which takes longer
    /// than rendering one.
    package var isLong: Bool {
        switch self {
        case .home, .strategy, .report, .fahrplan, .measures, .field, .municipality: true
        default: false
        }
    }
}
