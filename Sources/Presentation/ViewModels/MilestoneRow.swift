package import Cores
import Diagnostics
package import Templates

/// A milestone with its dates and, computed from them, its state.
package struct MilestoneRow: ViewModel {
    package var title: String
    package var planned: String?
    package var original: String?
    package var reached: String?
    /// Its name is `reached`, `planned`, `late` or `dropped`.
    package var state: Shared<StatusSign>
    package var slip: String?
    package var reason: String?
    package var dropped = false
    /// Few lists say it, and a link takes as much room as half of the rest.
    package var origin: Shared<Link>?

    /// The date that counts: reached, else planned.
    package var date: String? { reached ?? planned ?? original }

    package static let typeName = "milestone"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Was erreicht sein soll", en: "what is to be reached"), \.title),
        .text(
            "date",
            Localized(
                de: "Das Datum, das zählt: erreicht, sonst geplant", en: "the date that counts: reached, else planned"),
            { $0.date }),
        .text("planned", Localized(de: "Geplantes Datum", en: "planned date"), \.planned),
        .text(
            "original",
            Localized(
                de: "Ursprünglich geplantes Datum, wenn verschoben", en: "originally planned date, if it was moved"),
            \.original),
        .text(
            "reached", Localized(de: "Datum, an dem er erreicht wurde", en: "date on which it was reached"),
            \.reached),
        .text("state", Localized(de: "Zustand als Wort", en: "state as a word"), \.state, \.word),
        .text(
            "state_name",
            Localized(
                de: "Zustand für CSS: `reached`, `planned`, `late`, `dropped`",
                en: "state for CSS: `reached`, `planned`, `late`, `dropped`"), \.state,
            \.name),
        .html(
            "shape", Localized(de: "Form des Zustands als SVG", en: "shape of the state as SVG"),
            { $0.state.value.shape }),
        .text(
            "slip",
            Localized(
                de: "Verschiebung in Worten, etwa „6 Monate später“", en: "slip in words, such as “6 months later”"),
            \.slip),
        .text(
            "reason",
            Localized(de: "Grund der Verschiebung oder des Wegfalls", en: "reason for the slip or for dropping it"),
            \.reason),
        .flag("dropped", Localized(de: "Der Meilenstein entfällt", en: "the milestone was dropped"), { $0.dropped }),
        .object(
            "origin",
            Localized(de: "Maßnahme oder Zeitplan, zu dem er gehört", en: "measure or timeline that it belongs to"),
            { $0.origin?.value }),
    ]
}
