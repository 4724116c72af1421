package import Cores
import Diagnostics
package import Markup
package import Templates

/// One measure or milestone on the time axis.
package struct ScheduleRow: ViewModel {
    package var brief: Shared<ScheduleBrief>
    package var url: String?
    package var waitsFor: [Link] = []
    package var bar: HTML?

    package static let typeName = "schedule_row"
    package static let members: [Member<Self>] =
        Member.all(of: \.brief) + [
            .text("url", Localized(de: "Adresse", en: "address"), \.url),
            .list(
                "waits_for", Localized(de: "Maßnahmen, auf die sie wartet", en: "measures that it waits for"),
                { $0.waitsFor }),
            .has("waits_for", { $0.waitsFor }),
            .html("bar", Localized(de: "Balken auf der gemeinsamen Achse", en: "bar on the common axis"), { $0.bar }),
        ]
}
