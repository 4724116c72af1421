package import Diagnostics

/// A `fahrplan` block that is one word, in English and German.
package struct QueryBlock: Sendable {
    package let english: String
    package let german: String
    package let query: Query
    /// For the reference.
    package let help: Localized

    /// In the order of the reference.
    package static let all: [QueryBlock] = [
        QueryBlock(
            "timeline", "zeitplan", .timeline, .init(de: "Phasen und Meilensteine", en: "phases and milestones")),
        QueryBlock(
            "municipalities", "kommunen", .list(.municipality), .init(de: "alle Kommunen", en: "all municipalities")),
        QueryBlock("goals", "ziele", .list(.goal), .init(de: "alle Ziele", en: "all goals")),
        QueryBlock("indicators", "indikatoren", .list(.indicator), .init(de: "alle Indikatoren", en: "all indicators")),
        QueryBlock("stakeholders", "akteure", .list(.stakeholder), .init(de: "alle Akteure", en: "all stakeholders")),
        QueryBlock(
            "programmes", "foerderprogramme", .list(.funding),
            .init(de: "alle Förderprogramme", en: "all funding programmes")),
        QueryBlock(
            "participation", "beteiligung", .list(.participation),
            .init(de: "alle Beteiligungen", en: "all participation")),
        QueryBlock("sessions", "sitzungen", .list(.session), .init(de: "alle Sitzungen", en: "all sessions")),
        QueryBlock(
            "status", "umsetzungsstand", .figure(.status),
            .init(de: "Balken: wie viele Maßnahmen wo stehen", en: "bars: how many measures stand where")),
        QueryBlock("costs", "kosten", .figure(.costs), .init(de: "Kosten je Jahr", en: "cost per year")),
        QueryBlock(
            "stakeholder_matrix", "akteursmatrix", .figure(.matrix),
            .init(de: "Einfluss gegen Interesse", en: "influence against interest")),
        QueryBlock("map", "karte", .figure(.map), .init(de: "Karte der Kommunen", en: "map of the municipalities")),
        QueryBlock(
            "alignment", "abstimmung", .figure(.alignment),
            .init(de: "wo sich Maßnahmen widersprechen", en: "where measures contradict each other")),
        QueryBlock(
            "decisions", "entscheidungen", .figure(.decisions),
            .init(de: "was der Rat entscheiden muss", en: "what the council has to decide")),
        QueryBlock(
            "upcoming", "termine", .figure(.upcoming),
            .init(de: "was in den nächsten 90 Tagen kommt", en: "what comes in the next 90 days")),
        QueryBlock(
            "dashboard", "ueberblick", .figure(.dashboard),
            .init(de: "die wichtigsten Zahlen der Umsetzung", en: "the main figures of the implementation")),
    ]

    private init(_ english: String, _ german: String, _ query: Query, _ help: Localized) {
        (self.english, self.german, self.query, self.help) = (english, german, query, help)
    }

    static func named(_ word: String) -> QueryBlock? {
        let name = NormalForm.key(word)
        return all.first { $0.english == name || $0.german == name }
    }
}
