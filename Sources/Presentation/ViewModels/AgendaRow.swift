import Diagnostics
package import Templates

/// One point of a session, and what was decided.
package struct AgendaRow: ViewModel {
    package var number: String?
    package var title: String
    package var paper: String?
    package var paperType: String?
    package var result: String?
    package var resolution: String?
    package var measures: [Link] = []
    package var strategies: [Link] = []

    package static let typeName = "agenda_item"
    package static let members: [Member<Self>] = [
        .text("number", Localized(de: "Nummer des Tagesordnungspunkts", en: "number of the item"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .flag(
            "has_reference",
            Localized(de: "Vorlage oder Ergebnis ist bekannt", en: "the paper or the result is known"),
            { $0.paper != nil || $0.result != nil }),
        .text("paper", Localized(de: "Vorlagennummer", en: "number of the paper"), \.paper),
        .text("paper_type", Localized(de: "Vorlagenart", en: "type of the paper"), \.paperType),
        .text("result", Localized(de: "Ergebnis", en: "result"), \.result),
        .text(
            "resolution", Localized(de: "Wortlaut des Beschlusses", en: "words of the resolution"), \.resolution),
        .list("measures", Localized(de: "Maßnahmen", en: "measures"), { $0.measures }),
        .has("measures", { $0.measures }),
        .list("strategies", Localized(de: "Strategien", en: "strategies"), { $0.strategies }),
        .has("strategies", { $0.strategies }),
    ]
}
