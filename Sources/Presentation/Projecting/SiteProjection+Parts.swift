import Diagnostics
import StrategyModel

/// The pages of goals, indicators, people, money and sessions: a list and its contents, alike for every kind.
extension SiteProjection {
    func partTasks(_ index: StrategyIndex) -> [PageTask] {
        kindTasks(
            index, index.goals, "goals", list: { .goals($0) }, sheet: { .goal($0) },
            { $0.goalTable(anchor: "goals_list", index: index) }, { $0.goalSheet($1, index: index) })
            + kindTasks(
                index, index.indicators, "indicators", list: { .indicators($0) }, sheet: { .indicator($0) },
                { $0.indicatorTable(anchor: "indicators_list", index: index) },
                {
                    var sheet = $0.indicatorSheet($1, index: index)
                    sheet.body = $0.body($1)
                    return sheet
                })
            + kindTasks(
                index, index.stakeholders, "stakeholders", list: { .stakeholders($0) }, sheet: { .stakeholder($0) },
                { $0.stakeholderTable(anchor: "stakeholders_list", index: index) },
                { $0.stakeholderSheet($1, index: index) })
            + kindTasks(
                index, index.programmes, "programmes", list: { .programmes($0) }, sheet: { .programme($0) },
                { $0.programmeTable(anchor: "programmes_list", index: index) },
                { $0.programmeSheet($1, index: index) })
            + kindTasks(
                index, index.participations, "participation", list: { .participations($0) },
                sheet: { .participation($0) },
                { $0.participationTable(anchor: "participation_list", index: index) },
                { $0.participationSheet($1, index: index) })
            + kindTasks(
                index, index.sessions, "sessions_title", list: { .sessions($0) }, sheet: { .session($0) },
                { $0.sessionTable(anchor: "sessions_list", index: index) }, { $0.sessionSheet($1, index: index) })
    }

    /// `word`: what the list is called.
    private func kindTasks<Record: ContentRecord, Row: ListedRow, Sheet: ContentSheet>(
        _ index: StrategyIndex, _ contents: [Content<Record>], _ word: String,
        list: @escaping @Sendable (ListPage<Row>) -> Page, sheet: @escaping @Sendable (SheetPage<Sheet>) -> Page,
        _ table: @escaping @Sendable (Projector) -> ListTable<Row>,
        _ content: @escaping @Sendable (Projector, Content<Record>) -> Sheet
    ) -> [PageTask] {
        guard !contents.isEmpty else { return [] }
        let title = Words.text(word, site.language)
        let listPath = addresses.list(Record.kind.name, index.id)
        let listTask = PageTask(path: listPath) {
            list(
                ListPage(
                    site: chrome(listPath, index, title: title), title: title, table: table(projector(listPath, index)))
            )
        }
        return [listTask]
            + contents.indices.map { position in
                let path = addresses.page(contents[position].id)
                return PageTask(path: path) {
                    let projector = projector(path, index)
                    return sheet(
                        SheetPage(
                            site: sheetChrome(path, index, contents, position, list: (title, listPath), projector),
                            sheet: content(projector, contents[position])))
                }
            }
    }

    private func sheetChrome<Record: ContentRecord>(
        _ path: String, _ index: StrategyIndex, _ contents: [Content<Record>], _ position: Int,
        list: (title: String, path: String), _ projector: Projector
    ) -> Chrome {
        let content = contents[position]
        let summary = content.body.summary
        var chrome = chrome(
            path, index, title: content.record.title, summary: summary.isEmpty ? nil : summary,
            trail: [Link(title: list.title, url: projector.linker.url(path: list.path))],
            asOf: projector.asOf(content.common))
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
