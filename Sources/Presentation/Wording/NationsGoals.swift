import Diagnostics

/// The short names of the 17 sustainable development goals (United Nations, A/RES/70/1; German by the federal government).
enum NationsGoals {
    static func name(_ number: Int) -> Localized { names[min(max(number, 1), names.count) - 1] }

    private static let names: [Localized] = [
        .init(de: "Keine Armut", en: "No poverty"),
        .init(de: "Kein Hunger", en: "Zero hunger"),
        .init(de: "Gesundheit und Wohlergehen", en: "Good health and well-being"),
        .init(de: "Hochwertige Bildung", en: "Quality education"),
        .init(de: "Geschlechtergleichheit", en: "Gender equality"),
        .init(de: "Sauberes Wasser und Sanitäreinrichtungen", en: "Clean water and sanitation"),
        .init(de: "Bezahlbare und saubere Energie", en: "Affordable and clean energy"),
        .init(de: "Menschenwürdige Arbeit und Wirtschaftswachstum", en: "Decent work and economic growth"),
        .init(de: "Industrie, Innovation und Infrastruktur", en: "Industry, innovation and infrastructure"),
        .init(de: "Weniger Ungleichheiten", en: "Reduced inequalities"),
        .init(de: "Nachhaltige Städte und Gemeinden", en: "Sustainable cities and communities"),
        .init(de: "Nachhaltiger Konsum und Produktion", en: "Responsible consumption and production"),
        .init(de: "Maßnahmen zum Klimaschutz", en: "Climate action"),
        .init(de: "Leben unter Wasser", en: "Life below water"),
        .init(de: "Leben an Land", en: "Life on land"),
        .init(de: "Frieden, Gerechtigkeit und starke Institutionen", en: "Peace, justice and strong institutions"),
        .init(de: "Partnerschaften zur Erreichung der Ziele", en: "Partnerships for the goals"),
    ]
}
