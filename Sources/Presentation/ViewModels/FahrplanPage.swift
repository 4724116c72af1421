import Diagnostics
package import Templates

/// The Fahrplan of a strategy: all its measures and milestones on one time axis.
package struct FahrplanPage: PageModel {
    package var site: Chrome
    package var title: String
    package var teaser: String?
    package var body: [BodyPart] = []
    package var schedule: ScheduleTable
    /// By field, by municipality, by responsible body; this one is marked.
    package var groupings: [Link] = []

    package static let typeName = "fahrplan_page"
    package static let template = "fahrplan"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .text("title", Localized(de: "Titel", en: "title"), \.title),
            .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
            .list("body", Localized(de: "Text der Seite", en: "text of the page"), { $0.body }),
            .has("body", { $0.body }),
            .list(
                "groupings", Localized(de: "Gliederungen, diese markiert", en: "groupings, this one marked"),
                { $0.groupings }),
            .has("groupings", { $0.groupings }),
            .object("schedule", Localized(de: "Die Zeitachse", en: "the time axis"), \.schedule),
        ]
}
