import Diagnostics
package import Markup
package import Templates

/// What every list says of a measure: the same on all pages.
package struct MeasureBrief: ViewModel {
    package var number: String?
    package var title: String
    package var teaser: String?
    package var status: StatusMark
    package var period: String?
    package var delay: String?
    package var progress: Int?
    package var progressBar: HTML?
    /// In words, such as "Ringelai, Grafenau" or "11 Kommunen".
    package var places: String?
    package var responsible: String?
    package var asOf: String?

    package static let members: [Member<Self>] = [
        .text("number", Localized(de: "Nummer, etwa `M-07`", en: "number, such as `M-07`"), \.number),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .object("status", Localized(de: "Umsetzungsstand", en: "status"), \.status),
        .text("period", Localized(de: "Zeitraum", en: "period"), \.period),
        .text(
            "delay",
            Localized(de: "Verzug in Worten, aus den Daten berechnet", en: "delay in words, computed from the dates"),
            \.delay),
        .number(
            "progress", Localized(de: "Fortschritt in Prozent", en: "progress in per cent"), { $0.progress }),
        .html(
            "progress_bar", Localized(de: "Fortschritt als Balken", en: "progress as a bar"),
            { $0.progressBar }),
        .text("places", Localized(de: "Kommunen in Worten", en: "municipalities in words"), \.places),
        .text(
            "responsible", Localized(de: "Wer federführend ist", en: "who is responsible"),
            \.responsible),
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
