import Diagnostics

/// Money from elsewhere and what it asks for (Förderprogramm).
package struct FundingProgramme: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var title = ""
    package var teaser: String?
    package var funder: String?
    package var call: String?
    /// Of the cost.
    package var rate: Rate?
    /// What those who are funded pay themselves, of the cost.
    package var ownShare: Rate?
    package var amount: Money?
    package var period: Period?
    package var deadline: PartialDate?
    /// The sentence that must stand wherever the funded work is shown.
    package var creditLine: String?
    package var url: String?

    package init() {}

    package static let kind = Kind(
        FundingProgramme.self, .funding, .init(de: "Förderprogramm", en: "funding programme"),
        plural: .init(de: "Förderprogramme", en: "Funding programmes"), folders: ["funding", "foerderung"])

    package static let table = Table<FundingProgramme>(
        [
            Field(
                "title", "titel", .text, required: true,
                .init(de: "Name des Programms", en: "Name of the programme")
            ) { $0.title = $1 },
            Field(
                "teaser", "teaser", .text, synonyms: ["kurzbeschreibung"],
                .init(de: "Ein Satz: was gefördert wird", en: "One sentence: what it funds")
            ) { $0.teaser = $1 },
            Field("funder", "foerdergeber", .text, .init(de: "Wer fördert", en: "Who funds")) { $0.funder = $1 },
            Field("call", "aufruf", .text, synonyms: ["staffel"], .init(de: "Aufruf oder Staffel", en: "Call")) {
                $0.call = $1
            },
            Field("rate", "quote", .rate, synonyms: ["foerderquote"], .init(de: "Förderquote", en: "Rate")) {
                $0.rate = $1
            },
            Field(
                "own_share", "eigenanteil", .rate, .init(de: "Eigenanteil in Prozent", en: "Own share in per cent")
            ) { $0.ownShare = $1 },
            Field("amount", "betrag", .money, .init(de: "Bewilligt insgesamt", en: "Granted in all")) {
                $0.amount = $1
            },
            Field("period", "zeitraum", .period, .init(de: "Förderzeitraum", en: "Period of the funding")) {
                $0.period = $1
            },
            Field(
                "deadline", "frist", .date,
                .init(de: "Frist für Antrag oder Verwendungsnachweis", en: "Deadline for application or final account")
            ) { $0.deadline = $1 },
            Field(
                "credit_line", "foerderhinweis", .text,
                .init(
                    de: "Satz, der bei allem Geförderten stehen muss",
                    en: "Sentence that must stand with everything that is funded")
            ) { $0.creditLine = $1 },
            Field("url", "url", .url, synonyms: ["website"], .init(de: "Web-Adresse", en: "Web address")) {
                $0.url = $1
            },
        ] + Field.common)
}
