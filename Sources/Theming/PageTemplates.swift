import Diagnostics
import Presentation
import Templates

/// One compiled template per page kind.
struct PageTemplates: Sendable {
    let home: Template<HomePage>
    let strategy: Template<StrategyPage>
    let chapter: Template<ChapterPage>
    let municipalities: Template<MunicipalitiesPage>
    let municipality: Template<MunicipalityPage>
    let measures: Template<MeasuresPage>
    let measure: Template<MeasurePage>
    let field: Template<FieldPage>
    let fahrplan: Template<FahrplanPage>
    let free: Template<FreePage>
    let notFound: Template<NotFoundPage>
    let forward: Template<ForwardingPage>
    let report: Template<ReportPage>

    /// The names of the templates that pages use; all others are partials or layouts.
    static let names = [
        "home", "strategy", "chapter", "municipalities", "municipality", "measures", "measure", "field", "fahrplan",
        "page",
        "not-found", "forward", "report",
    ]

    /// Nil if one of them does not compile.
    static func compile(_ set: TemplateSet) -> Diagnosed<PageTemplates?> {
        var diagnostics: [Diagnostic] = []
        func compile<Model: ViewModel>(_ name: String) -> Template<Model>? {
            let template = set.compile(name, for: Model.self)
            diagnostics += template.diagnostics
            return template.value
        }
        let (home, strategy, chapter): (Template<HomePage>?, Template<StrategyPage>?, Template<ChapterPage>?) = (
            compile("home"), compile("strategy"), compile("chapter")
        )
        let municipalities: Template<MunicipalitiesPage>? = compile("municipalities")
        let municipality: Template<MunicipalityPage>? = compile("municipality")
        let (measures, measure): (Template<MeasuresPage>?, Template<MeasurePage>?) = (
            compile("measures"), compile("measure")
        )
        let (field, fahrplan): (Template<FieldPage>?, Template<FahrplanPage>?) = (compile("field"), compile("fahrplan"))
        let (free, notFound): (Template<FreePage>?, Template<NotFoundPage>?) = (compile("page"), compile("not-found"))
        let (forward, report): (Template<ForwardingPage>?, Template<ReportPage>?) = (
            compile("forward"), compile("report")
        )
        guard let home, let strategy, let chapter, let municipalities, let municipality, let measures, let measure,
            let field,
            let fahrplan, let free, let notFound, let forward, let report
        else { return Diagnosed(nil, diagnostics) }
        return Diagnosed(
            PageTemplates(
                home: home, strategy: strategy, chapter: chapter, municipalities: municipalities,
                municipality: municipality,
                measures: measures, measure: measure, field: field, fahrplan: fahrplan, free: free, notFound: notFound,
                forward: forward, report: report), diagnostics)
    }

    func render(_ page: Page, into bytes: inout [UInt8], _ flush: Flush) {
        switch page {
        case .home(let model): home.render(model, into: &bytes, flush: flush)
        case .strategy(let model): strategy.render(model, into: &bytes, flush: flush)
        case .chapter(let model): chapter.render(model, into: &bytes, flush: flush)
        case .municipalities(let model): municipalities.render(model, into: &bytes, flush: flush)
        case .municipality(let model): municipality.render(model, into: &bytes, flush: flush)
        case .measures(let model): measures.render(model, into: &bytes, flush: flush)
        case .measure(let model): measure.render(model, into: &bytes, flush: flush)
        case .field(let model): field.render(model, into: &bytes, flush: flush)
        case .fahrplan(let model): fahrplan.render(model, into: &bytes, flush: flush)
        case .free(let model): free.render(model, into: &bytes, flush: flush)
        case .notFound(let model): notFound.render(model, into: &bytes, flush: flush)
        case .forward(let model): forward.render(model, into: &bytes, flush: flush)
        case .report(let model): report.render(model, into: &bytes, flush: flush)
        }
    }
}
