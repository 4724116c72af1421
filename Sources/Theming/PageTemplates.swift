import Cores
import Diagnostics
import Markup
import Presentation
import Templates

/// One compiled template per page kind.
struct PageTemplates: Sendable {
    private let templates: [String: CompiledTemplate]

    /// The names of the templates that pages use; all others are partials or layouts.
    static let names = PageKind.all.map(\.template)

    /// Nil if one of them did not compile.
    init?(_ compiled: [CompiledTemplate]) {
        if !compiled.allSatisfy(\.isSound) { return nil }
        templates = Dictionary(compiled.map { ($0.name, $0) }) { first, _ in first }
    }

    func render(_ page: Page, into bytes: inout ByteBuffer, _ onAllCores: Bool, _ flush: Flush) {
        switch page {
        case .home(let model): render(model, into: &bytes, onAllCores, flush)
        case .strategy(let model): render(model, into: &bytes, onAllCores, flush)
        case .chapter(let model): render(model, into: &bytes, onAllCores, flush)
        case .municipalities(let model): render(model, into: &bytes, onAllCores, flush)
        case .municipality(let model): render(model, into: &bytes, onAllCores, flush)
        case .measures(let model): render(model, into: &bytes, onAllCores, flush)
        case .measure(let model): render(model, into: &bytes, onAllCores, flush)
        case .field(let model): render(model, into: &bytes, onAllCores, flush)
        case .fahrplan(let model): render(model, into: &bytes, onAllCores, flush)
        case .dashboard(let model): render(model, into: &bytes, onAllCores, flush)
        case .alignment(let model): render(model, into: &bytes, onAllCores, flush)
        case .goals(let model): render(model, into: &bytes, onAllCores, flush)
        case .goal(let model): render(model, into: &bytes, onAllCores, flush)
        case .indicators(let model): render(model, into: &bytes, onAllCores, flush)
        case .indicator(let model): render(model, into: &bytes, onAllCores, flush)
        case .stakeholders(let model): render(model, into: &bytes, onAllCores, flush)
        case .stakeholder(let model): render(model, into: &bytes, onAllCores, flush)
        case .programmes(let model): render(model, into: &bytes, onAllCores, flush)
        case .programme(let model): render(model, into: &bytes, onAllCores, flush)
        case .participations(let model): render(model, into: &bytes, onAllCores, flush)
        case .participation(let model): render(model, into: &bytes, onAllCores, flush)
        case .sessions(let model): render(model, into: &bytes, onAllCores, flush)
        case .session(let model): render(model, into: &bytes, onAllCores, flush)
        case .free(let model): render(model, into: &bytes, onAllCores, flush)
        case .notFound(let model): render(model, into: &bytes, onAllCores, flush)
        case .forward(let model): render(model, into: &bytes, onAllCores, flush)
        case .report(let model): render(model, into: &bytes, onAllCores, flush)
        }
    }

    private func render<Model: PageModel>(
        _ model: Model, into bytes: inout ByteBuffer, _ onAllCores: Bool, _ flush: Flush
    ) {
        guard let template = templates[Model.template]?.value as? Template<Model> else {
            preconditionFailure("\(Model.template) is in PageKind.all")
        }
        template.render(model, into: &bytes, onAllCores: onAllCores, flush: flush)
    }
}

/// A page kind: its template is compiled against its view model, which the reference describes.
struct PageKind: Sendable {
    let template: String
    let compile: @Sendable (TemplateSet) -> Diagnosed<(any Sendable)?>
    let describe: @Sendable (inout TemplateReference) -> Void

    init<Model: PageModel>(_ type: Model.Type) {
        template = Model.template
        compile = { set in
            let template = set.compile(Model.template, for: Model.self)
            return Diagnosed(template.value, template.diagnostics)
        }
        describe = { $0.add(Model.self) }
    }

    /// In the order of the reference.
    static let all = [
        PageKind(HomePage.self), PageKind(StrategyPage.self), PageKind(DashboardPage.self),
        PageKind(ChapterPage.self), PageKind(MunicipalitiesPage.self), PageKind(MunicipalityPage.self),
        PageKind(MeasuresPage.self), PageKind(MeasurePage.self), PageKind(FieldPage.self), PageKind(FahrplanPage.self),
        PageKind(AlignmentPage.self), PageKind(ListPage<GoalRow>.self), PageKind(SheetPage<GoalSheet>.self),
        PageKind(ListPage<IndicatorRow>.self), PageKind(SheetPage<IndicatorSheet>.self),
        PageKind(ListPage<StakeholderRow>.self), PageKind(SheetPage<StakeholderSheet>.self),
        PageKind(ListPage<ProgrammeRow>.self), PageKind(SheetPage<ProgrammeSheet>.self),
        PageKind(ListPage<ParticipationRow>.self), PageKind(SheetPage<ParticipationSheet>.self),
        PageKind(ListPage<SessionRow>.self), PageKind(SheetPage<SessionSheet>.self),
        PageKind(FreePage.self), PageKind(NotFoundPage.self), PageKind(ForwardingPage.self), PageKind(ReportPage.self),
    ]
}
