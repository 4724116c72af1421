package import Diagnostics
package import Templates

/// Everything that a funding programme's page says.
package struct ProgrammeSheet: ContentSheet {
    package var anchor: String
    package var title: String
    package var teaser: String?
    package var funder: String?
    package var call: String?
    package var rate: String?
    package var ownShare: String?
    package var amount: String?
    package var allotted: String?
    package var period: String?
    package var deadline: String?
    package var creditLine: String?
    package var website: Link?
    package var fundings: [FundingRow] = []
    package var body: [BodyPart] = []
    package var sources: [SourceRow] = []
    package var asOf: String?

    package static let name = "programme"
    package static let help = Localized(de: "Das Förderprogramm", en: "the funding programme")
    package static let members: [Member<Self>] = [
        .text("anchor", Localized(de: "Kennung, einmalig im Bericht", en: "id, unique in the report"), \.anchor),
        .text("title", Localized(de: "Titel", en: "title"), \.title),
        .text("teaser", Localized(de: "Ein Satz", en: "one sentence"), \.teaser),
        .text("funder", Localized(de: "Fördergeber", en: "funder"), \.funder),
        .text("call", Localized(de: "Aufruf oder Staffel", en: "call"), \.call),
        .text("rate", Localized(de: "Förderquote", en: "rate"), \.rate),
        .text("own_share", Localized(de: "Eigenanteil", en: "own share"), \.ownShare),
        .text("amount", Localized(de: "Bewilligt", en: "granted"), \.amount),
        .text("allotted", Localized(de: "In Maßnahmen eingeplant", en: "planned in measures"), \.allotted),
        .text("period", Localized(de: "Förderzeitraum", en: "period"), \.period),
        .text("deadline", Localized(de: "Frist", en: "deadline"), \.deadline),
        .text(
            "credit_line",
            Localized(de: "Satz, der bei allem Geförderten steht", en: "sentence that stands with everything funded"),
            \.creditLine),
        .object("website", Localized(de: "Website", en: "website"), \.website),
        .list(
            "fundings", Localized(de: "Was davon in welche Maßnahme geht", en: "what goes into which measure"),
            { $0.fundings }),
        .has("fundings", { $0.fundings }),
        .list("body", Localized(de: "Text", en: "text"), { $0.body }),
        .has("body", { $0.body }),
        .list("sources", Localized(de: "Quellen", en: "sources"), { $0.sources }),
        .has("sources", { $0.sources }),
        .hasFacts {
            $0.funder != nil || $0.call != nil || $0.period != nil || $0.deadline != nil || $0.rate != nil
                || $0.ownShare != nil || $0.amount != nil || $0.allotted != nil || $0.website != nil
        },
        .text("as_of", Localized(de: "Stand", en: "as of"), \.asOf),
    ]
}
