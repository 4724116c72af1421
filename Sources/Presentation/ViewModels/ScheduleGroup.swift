import Diagnostics
package import Templates

/// Rows of the Fahrplan that belong together.
package struct ScheduleGroup: ViewModel {
    package var title: String
    package var url: String?
    package var rows = LazyList<ScheduleRow>()

    package static let typeName = "schedule_group"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Name der Gruppe", en: "name of the group"), \.title),
        .text("url", Localized(de: "Adresse des Handlungsfelds", en: "address of the field of action"), \.url),
        .list("rows", Localized(de: "Zeilen der Gruppe", en: "rows of the group"), lazily: { $0.rows }),
    ]
}
