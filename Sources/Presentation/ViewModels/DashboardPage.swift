import Diagnostics
package import Templates

/// The state of a strategy at a glance, today.
package struct DashboardPage: PageModel {
    package var site: Chrome
    package var title: String
    package var teaser: String?
    package var dashboard: Dashboard

    package static let typeName = "dashboard_page"
    package static let template = "dashboard"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .object("dashboard", Localized(de: "Der Stand", en: "the state"), \.dashboard),
        ]
}
