import Diagnostics
import StrategyModel

/// The pages of goals, indicators, people, money and sessions: a list and its contents, alike for every kind.
extension SiteProjection {
    /// `number`: of the strategy.
    func partTasks(_ number: Int) -> [PageTask] {
        kindTasks(
            number, \.goals, "goals", list: { .goals($0) }, sheet: { .goal($0) },
            { $0.goalTable(anchor: "goals_list", index: $1) }, { $0.goalSheet($1, index: $2) })
            + kindTasks(
                number, \.indicators, "indicators", list: { .indicators($0) }, sheet: { .indicator($0) },
                { $0.indicatorTable(anchor: "indicators_list", index: $1) },
                {
                    var sheet = $0.indicatorSheet($1, index: $2)
                    sheet.body = $0.body($1)
                    return sheet
                })
            + kindTasks(
                number, \.stakeholders, "stakeholders", list: { .stakeholders($0) }, sheet: { .stakeholder($0) },
                { $0.stakeholderTable(anchor: "stakeholders_list", index: $1) },
                { $0.stakeholderSheet($1, index: $2) })
            + kindTasks(
                number, \.programmes, "programmes", list: { .programmes($0) }, sheet: { .programme($0) },
                { $0.programmeTable(anchor: "programmes_list", index: $1) },
                { $0.programmeSheet($1, index: $2) })
            + kindTasks(
                number, \.participations, "participation", list: { .participations($0) },
                sheet: { .participation($0) },
                { $0.participationTable(anchor: "participation_list", index: $1) },
                { $0.participationSheet($1, index: $2) })
            + kindTasks(
                number, \.sessions, "sessions_title", list: { .sessions($0) }, sheet: { .session($0) },
                { $0.sessionTable(anchor: "sessions_list", index: $1) }, { $0.sessionSheet($1, index: $2) })
    }

    /// `contents`: of the kind; `word`: what the list is called.
    private func kindTasks<Record: ContentRecord, Row: ListedRow, Sheet: ContentSheet>(
        _ number: Int, _ contents: any KeyPath<Relations, [Content<Record>]> & Sendable, _ word: String,
        list: @escaping @Sendable (ListPage<Row>) -> Page, sheet: @escaping @Sendable (SheetPage<Sheet>) -> Page,
        _ table: @escaping @Sendable (Projector, StrategyIndex) -> ListTable<Row>,
        _ content: @escaping @Sendable (Projector, Content<Record>, StrategyIndex) -> Sheet
    ) -> [PageTask] {
        let all = indexes[number].relations[keyPath: contents]
        guard !all.isEmpty else { return [] }
        let title = Words.text(word, site.language)
        let listPath = addresses.list(Record.kind.name, indexes[number].id)
        let listTask = PageTask(path: listPath) { projection in
            let index = projection.indexes[number]
            return list(
                ListPage(
                    site: projection.chrome(listPath, index, title: title), title: title,
                    table: table(projection.projector(listPath, index), index)))
        }
        return [listTask]
            + all.indices.map { position in
                let path = addresses.page(all[position].id)
                return PageTask(path: path) { projection in
                    let index = projection.indexes[number]
                    let (projector, all) = (projection.projector(path, index), index.relations[keyPath: contents])
                    let chrome = projection.sheetChrome(path, index, all, position, list: (title, listPath), projector)
                    return sheet(SheetPage(site: chrome, sheet: content(projector, all[position], index)))
                }
            }
    }

    private func sheetChrome<Record: ContentRecord>(
        _ path: String, _ index: StrategyIndex, _ contents: [Content<Record>], _ position: Int,
        list: (title: String, path: String), _ projector: Projector
    ) -> Chrome {
        let content = contents[position]
        var chrome = chrome(
            path, index, title: content.record.title, summary: content.summary,
            trail: [Link(title: list.title, url: projector.linker.url(path: list.path))],
            asOf: projector.asOf(content.common.asOf))
        (chrome.previous, chrome.next) = neighbours(position, of: contents) {
            projector.link($0.id, title: $0.record.title)
        }
        return chrome
    }

    func dashboard(_ index: StrategyIndex) -> Page {
        let path = addresses.dashboard(index.id)
        let title = Words.text("dashboard_title", site.language)
        return .dashboard(
            DashboardPage(
                site: chrome(path, index, title: title, showsToday: true), title: title,
                dashboard: projector(path, index).dashboard(anchor: "state", index: index)))
    }

    func alignment(_ index: StrategyIndex) -> Page {
        let path = addresses.alignment(index.id)
        let projector = projector(path, index)
        let title = Words.text("alignment", site.language)
        return .alignment(
            AlignmentPage(
                site: chrome(path, index, title: title), title: title, teaser: projector.phrases.aboutAlignment,
                alignment: projector.alignment(anchor: "alignment_all", index: index)))
    }
}
