import Charts
import Markup

@testable import Presentation

/// Figures of the invented strategy, drawn as the real ones are.
extension Sample {
    static func course(_ word: String, _ name: String, _ path: String, reason: String? = nil) -> StatusMark {
        StatusMark(
            word: word, name: name,
            shape: html(
                "<svg aria-hidden=\"true\" focusable=\"false\" class=\"course\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" "
                    + "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\">\(path)</svg>"), reason: reason)
    }

    static let onTrack = course("im Plan", "on-track", "<path d=\"M2 8h11M9 4l4 4-4 4\"/>")
    static let atRisk = course(
        "gefährdet", "at-risk", "<path d=\"M8 2l6.5 12h-13z\"/>", reason: "Die Lieferung dauert länger.")
    static let offTrack = course(
        "kritisch", "off-track", "<path fill=\"currentColor\" d=\"M8 .8L15.2 8 8 15.2.8 8z\"/>")

    static func legend(_ items: [LegendItem]) -> [LegendEntry] {
        items.map { LegendEntry(sample: $0.sample, title: $0.title) }
    }

    static func statusFigure(_ anchor: String) -> StatusFigure {
        let bars = StatusBars(rows: [
            .init(label: "Beteiligung und Ehrenamt", counts: [.done: 1, .inProgress: 1]),
            .init(label: "Daseinsvorsorge", counts: [.inProgress: 4, .planned: 2, .paused: 1]),
            .init(label: "Verwaltung", counts: [.paused: 1, .cancelled: 1, .done: 2]),
        ])
        let id = "\(anchor)-figur"
        let caption = Caption(
            id: id, title: "Umsetzungsstand je Handlungsfeld",
            description: "Gestapelte Balken; die Zahlen stehen darunter.")
        return StatusFigure(
            anchor: anchor,
            figure: Figure(
                svg: bars.svg(caption),
                legend: legend(
                    bars.legend(id: id) {
                        [.done: "abgeschlossen", .inProgress: "in Umsetzung", .planned: "geplant", .paused: "ruht"][$0]
                            ?? "entfällt"
                    })),
            rows: [
                RollUpRow(
                    title: "Beteiligung und Ehrenamt", url: "field.html", count: "2",
                    summary: "1 abgeschlossen, 1 in Umsetzung", course: "2 von 2 im Plan", planned: "180.000 €",
                    actual: "164.200 €", funding: "120.000 €", ownShare: "60.000 €", staff: "0,5"),
                RollUpRow(
                    title: "Daseinsvorsorge", url: "field.html", count: "7",
                    summary: "4 in Umsetzung, 2 geplant, 1 ruht", course: "4 von 7 im Plan", late: "2 im Verzug",
                    planned: "1.240.000 €", actual: "256.760,20 €", funding: "978.000 €", ownShare: "262.000 €",
                    staff: "2,75"),
                RollUpRow(
                    title: "Verwaltung", url: "field.html", count: "4",
                    summary: "2 abgeschlossen, 1 ruht, 1 entfällt", course: "2 von 3 im Plan", planned: "85.000 €",
                    actual: "61.300 €"),
            ],
            total: RollUpRow(
                title: "Ganze Strategie", count: "13",
                summary: "3 abgeschlossen, 5 in Umsetzung, 2 geplant, 2 ruhen, 1 entfällt", course: "8 von 12 im Plan",
                late: "2 im Verzug", planned: "1.505.000 €", actual: "482.260,20 €", funding: "1.098.000 €",
                ownShare: "322.000 €", staff: "3,25"))
    }

    static func costFigure(_ anchor: String) -> CostFigure {
        let columns = CostColumns(
            sources: [
                .init(name: "Eigenanteil", kind: .own), .init(name: "Modellprojekte Dorf digital", kind: .funding),
                .init(name: "Regionalbudget", kind: .funding), .init(name: "noch offen", kind: .open),
            ],
            years: [
                .init(label: "2025", planned: [4_000_000, 16_000_000, 2_000_000], actual: 20_500_000),
                .init(label: "2026", planned: [12_000_000, 48_000_000, 6_000_000], actual: 27_726_020),
                .init(label: "2027", planned: [14_200_000, 30_000_000, 0, 8_000_000]),
                .init(label: "2028", planned: [2_000_000, 3_800_000, 0, 4_500_000]),
            ])
        let id = "\(anchor)-figur"
        let caption = Caption(
            id: id, title: "Kosten je Jahr", description: "Geplante Kosten nach Quelle und was ausgegeben wurde.")
        return CostFigure(
            anchor: anchor,
            figure: Figure(
                svg: columns.svg(caption) { "\($0 / 100_000) T€" },
                legend: legend(columns.legend(id: id, actual: "ausgegeben"))),
            note: "Ohne Jahr und darum nicht in den Säulen: 12.000 € geplant.",
            rows: [
                YearRow(
                    year: "2025", planned: "220.000 €", actual: "205.000 €", funding: "180.000 €", ownShare: "40.000 €",
                    staff: "2,0"),
                YearRow(
                    year: "2026", planned: "660.000 €", actual: "277.260,20 €", funding: "540.000 €",
                    ownShare: "120.000 €", staff: "3,25"),
                YearRow(
                    year: "2027", planned: "522.000 €", funding: "300.000 €", ownShare: "142.000 €", staff: "3,25"),
                YearRow(planned: "103.000 €", funding: "38.000 €", ownShare: "20.000 €"),
            ],
            total: YearRow(
                planned: "1.505.000 €", actual: "482.260,20 €", funding: "1.058.000 €", ownShare: "322.000 €",
                staff: "3,25"))
    }

    static func indicatorFigure(_ id: String) -> Figure {
        let point = { (year: Int, value: Double, isEstimated: Bool) in
            IndicatorChart.Point(
                day: day(year, 12, 31), value: value, label: "\(Int(value)) %", isEstimated: isEstimated)
        }
        let chart = IndicatorChart(
            unit: "Anteil der Vereine in %", baseline: point(2023, 12, false),
            targets: [point(2026, 50, false), point(2028, 80, false)],
            values: [point(2023, 12, false), point(2024, 21, true), point(2025, 38, false)], direction: .up)
        let caption = Caption(
            id: id, title: "Vereine auf dem Digitalen Dorfplatz",
            description: "Der Anteil stieg von 12 % (2023) auf 38 % (2025); Ziel sind 80 % bis 2028.")
        let words: [IndicatorSign: String] = [
            .value: "Messwert", .estimate: "geschätzt", .target: "Zielwert", .baseline: "Ausgangswert",
        ]
        return Figure(svg: chart.svg(caption) { "\(Int($0))" }, legend: legend(chart.legend { words[$0] ?? "" }))
    }

    static func matrix(_ anchor: String) -> StakeholderMatrixFigure {
        let figure = StakeholderMatrix(
            parties: [
                .init(number: 1, influence: 5, interest: 4), .init(number: 2, influence: 4, interest: 2),
                .init(number: 3, influence: 2, interest: 5), .init(number: 4, influence: 2, interest: 1),
            ],
            words: .init(
                influence: "Einfluss", interest: "Interesse", influential: "Zufrieden stellen", decisive: "Einbinden",
                marginal: "Beobachten", interested: "Auf dem Laufenden halten"))
        let caption = Caption(
            id: "\(anchor)-figur", title: "Akteursmatrix", description: "Wer wie viel Einfluss und Interesse hat.")
        return StakeholderMatrixFigure(
            figure: Figure(svg: figure.svg(caption)), table: stakeholderTable(anchor),
            missing: "Es fehlen Akteure der Arten Wissenschaft und Wirtschaft.",
            unheard: [Link(title: "Sparkasse Musterau", url: "stakeholder.html")])
    }

    static let map = MapFigure(
        figure: Figure(svg: LocatorMap(places: places).svg(id: "karte-figur", title: "Lage der acht Kommunen")),
        places: places.enumerated().map { index, place in
            Link(title: place.name, url: "municipality.html", note: "\(index + 1) Maßnahmen")
        })

    static func alignment(_ anchor: String, url: String? = nil) -> AlignmentTable {
        AlignmentTable(
            anchor: anchor, summary: "An 2 Stellen ist noch etwas abzustimmen.",
            checks: "Gesucht wird nach Maßnahmen, die sich bei der Zeit, beim Geld oder beim Personal widersprechen.",
            groups: [
                AlignmentGroup(
                    title: "Beginnt vor dem Ende dessen, was sie voraussetzt",
                    rows: [
                        AlignmentRow(
                            message:
                                "M-08 beginnt im Januar 2027, setzt aber M-03 voraus, die erst im Dezember 2027 endet.",
                            about: [
                                Link(
                                    title: "Regionale Lebensmittel sichtbar machen", url: "measure.html", number: "M-08"
                                ), Link(title: "Mitreden", url: "measure.html", number: "M-03"),
                            ]),
                        AlignmentRow(message: "M-12 und M-14 setzen einander im Kreis voraus."),
                    ]),
                AlignmentGroup(
                    title: "Förderung höher als die Kosten",
                    rows: [
                        AlignmentRow(
                            message: "M-01: 200.000 € Förderung bei 180.000 € Kosten.",
                            about: [Link(title: "Digitaler Dorfplatz", url: "measure.html", number: "M-01")])
                    ]),
            ], url: url)
    }

    static let decisions = [
        DecisionRow(
            measure: Link(title: "Hybride Dorfzentren", url: "measure.html", number: "M-07"),
            decision: "18.000 € Mehrkosten freigeben", cause: "Der Brandschutz muss nachgerüstet werden.",
            options: "Mehrkosten aus dem Regionalbudget tragen oder auf die Werkstatt verzichten."),
        DecisionRow(
            measure: Link(title: "Gemeinsamer Datenraum der Bauhöfe", url: "measure.html", number: "M-11"),
            decision: "Fortführen oder einstellen"),
    ]

    static func dashboard(_ prefix: String) -> Dashboard {
        Dashboard(
            figures: overview.figures, status: statusFigure("\(prefix)-stand"),
            late: measureTable("\(prefix)-verzug", [works[2], works[4]]), decisions: decisions,
            upcoming: overview.upcoming, money: costFigure("\(prefix)-kosten"),
            indicators: indicatorTable("\(prefix)-indikatoren"),
            alignment: alignment("\(prefix)-abstimmung", url: "alignment.html"))
    }
}
