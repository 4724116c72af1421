import Testing

@testable import StrategyModel

/// Every check that brings measures together: a planted case, and a near miss that stays silent.
@Suite("Alignment")
struct AlignmentTests {
    @Test func startsBeforeWhatItRequiresEnds() {
        MarkedSite([
            "massnahmen/netz.md": "---\ntitel: Netz\nnummer: M-1\nzeitraum: 2026-04 bis 2026-09\n---\n",
            "massnahmen/dienst.md": """
            ---
            titel: Dienst
            zeitraum: 2026-08 bis 2027
            setzt_voraus: [M-1]
            //            ^^^^^ required-later | „Dienst“ beginnt, bevor M-1 „Netz“ endet, und setzt das voraus | “Dienst” starts before M-1 “Netz” ends, which it requires
            ---
            """,
            // A year may begin after the month that ends in it.
            "massnahmen/spaeter.md": "---\ntitel: Später\nzeitraum: 2026 bis 2027\nsetzt_voraus: [M-1]\n---\n",
            // What was cancelled waits for nobody.
            "massnahmen/nie.md":
                "---\ntitel: Nie\nstatus: eingestellt\nzeitraum: 2026-05 bis 2027\nsetzt_voraus: [M-1]\n---\n",
        ]).verify()
    }

    @Test func aMeasureWithoutATitleIsCalledByItsID() {
        MarkedSite([
            "massnahmen/netz.md": "---\ntitel: Netz\nzeitraum: 2026-04 bis 2026-09\n---\n",
            "massnahmen/dienst.md": """
            ---
            tittel: Dienst
            //<6 unknown-key | Unbekannter Schlüssel „tittel“ | Unknown key “tittel”
            zeitraum: 2026-08 bis 2027
            setzt_voraus: [netz]
            //            ^^^^^^ required-later | „dienst“ beginnt, bevor „Netz“ endet, und setzt das voraus | “dienst” starts before “Netz” ends, which it requires
            ---
            """,
        ]).verify()
    }

    /// `voraussetzung_fuer` is the same seen from the other end; it points at the span of the one that waits.
    @Test func whatBlocksIsRequired() {
        MarkedSite([
            "massnahmen/netz.md":
                "---\ntitel: Netz\nzeitraum: 2026-04 bis 2026-09\nvoraussetzung_fuer: [dienst]\n---\n",
            "massnahmen/dienst.md": """
            ---
            titel: Dienst
            zeitraum: 2026-08 bis 2027
            //        ^^^^^^^^^^^^^^^^ required-later | „Dienst“ beginnt, bevor „Netz“ endet, und setzt das voraus | “Dienst” starts before “Netz” ends, which it requires
            ---
            """,
        ]).verify()
    }

    @Test func aCircleOfMeasures() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            setzt_voraus: [b]
            //            ^^^ dependency-cycle | Im Kreis voneinander abhängig: A → B → C → A | Dependent on each other in a circle: A → B → C → A
            ---
            """,
            "massnahmen/b.md": "---\ntitel: B\nsetzt_voraus: [c]\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nsetzt_voraus: [a, d]\n---\n",
            // Two ways to the same measure are no circle.
            "massnahmen/d.md": "---\ntitel: D\nsetzt_voraus: [e, f]\n---\n",
            "massnahmen/e.md": "---\ntitel: E\nsetzt_voraus: [g]\n---\n",
            "massnahmen/f.md": "---\ntitel: F\nsetzt_voraus: [g]\n---\n",
            "massnahmen/g.md": "---\ntitel: G\n---\n",
            "massnahmen/h.md": """
            ---
            titel: H
            teil_von: [h]
            //        ^^^ dependency-cycle | Im Kreis voneinander abhängig: H → H | Dependent on each other in a circle: H → H
            ---
            """,
        ]).verify()
    }

    @Test func moreFundingThanCost() {
        MarkedSite([
            "massnahmen/a.md":
                "---\ntitel: A\nkosten: 30.000 EUR\nfoerderung:\n  - programm: Stiftung\n    betrag: 32.000,50 EUR\n---\n",
            // Just as much is enough.
            "massnahmen/b.md":
                "---\ntitel: B\nkosten: 30.000 EUR\nfoerderung:\n  - programm: Stiftung\n    betrag: 30.000 EUR\n---\n",
        ]).expect(["funding-above-cost „A“: die Förderung liegt 2.000,50 EUR über den geplanten Kosten"])
    }

    @Test func moreOfAProgrammeThanWasGranted() {
        MarkedSite([
            "foerderung/dorf.md": """
            ---
            titel: Dorf
            betrag: 50.000 EUR
            //      ^^^^^^^^^^ funding-above-grant | „Dorf“ ist mit 10.000 EUR mehr verplant, als bewilligt ist | 10,000 EUR more of “Dorf” is planned than was granted
            ---
            """,
            // Just as much is enough; what was cancelled takes nothing.
            "foerderung/land.md": "---\ntitel: Land\nbetrag: 30.000 EUR\n---\n",
            "massnahmen/a.md":
                "---\ntitel: A\nkosten: 90.000 EUR\nfoerderung:\n  - {programm: dorf, betrag: 20.000 EUR}\n  - {programm: dorf, betrag: 10.000 EUR}\n---\n",
            "massnahmen/b.md":
                "---\ntitel: B\nkosten: 90.000 EUR\nfoerderung:\n  - {programm: dorf, betrag: 30.000 EUR}\n  - {programm: land, betrag: 30.000 EUR}\n---\n",
            "massnahmen/c.md":
                "---\ntitel: C\nstatus: eingestellt\nfoerderung:\n  - {programm: land, betrag: 1.000 EUR}\n---\n",
        ]).verify()
    }

    @Test func aYearInWhichAProgrammeDoesNotPay() {
        MarkedSite([
            "foerderung/dorf.md": "---\ntitel: Dorf\nzeitraum: 2025-04 bis 2027-06\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kosten: 90.000 EUR
            foerderung:
              - programm: dorf
                betrag: 1.000 EUR
                jahr: 2028
            //        ^^^^ funding-period | „A“: „Dorf“ fördert im Jahr 2028 nicht | “A”: “Dorf” does not fund in 2028
              - programm: dorf
                betrag: 1.000 EUR
                jahr: 2025
            ---
            """,
        ]).verify()
    }

    @Test func longerThanTheProgramme() {
        MarkedSite([
            "foerderung/dorf.md": "---\ntitel: Dorf\nzeitraum: 2025 bis 2027-06\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            zeitraum: 2025 bis 2027-12
            foerderung: dorf
            //          ^^^^ funding-period | „A“ dauert länger als der Förderzeitraum von „Dorf“ | “A” runs past the period of “Dorf”
            ---
            """,
            // Within 2027 the end may lie before July.
            "massnahmen/b.md": "---\ntitel: B\nzeitraum: 2025 bis 2027\nfoerderung: dorf\n---\n",
        ]).verify()
    }

    @Test func moreStaffThanThereIs() {
        MarkedSite([
            "akteure/amt.md": """
            ---
            name: Amt
            personal:
              - jahr: 2026
                geplant: 1,5 VZÄ
              - jahr: 2027
                geplant: 1,5 VZÄ
            ---
            """,
            "massnahmen/a.md":
                "---\ntitel: A\nfederfuehrend: amt\nzeitraum: 2026 bis 2027\npersonal: 1 VZÄ\n---\n",
            "massnahmen/b.md":
                "---\ntitel: B\nfederfuehrend: amt\npersonal:\n  - jahr: 2026\n    geplant: 0,75 VZÄ\n  - jahr: 2027\n    geplant: 0,5 VZÄ\n---\n",
            "massnahmen/c.md":
                "---\ntitel: C\nstatus: eingestellt\nfederfuehrend: amt\nzeitraum: 2026 bis 2027\npersonal: 9 VZÄ\n---\n",
        ]).expect(["staff-above-declared Amt verplant 2026 1,75 VZÄ, hat aber nur 1,5 VZÄ"])
    }

    @Test func ownSharesAboveTheBudget() {
        MarkedSite([
            "kommunen/nord.md":
                "---\nname: Nord\neinwohner: 1.000\neigenmittel:\n  - jahr: 2026\n    betrag: 9.999 EUR\n  - jahr: 2027\n    betrag: 2.500 EUR\n---\n",
            "kommunen/sued.md": "---\nname: Süd\neinwohner: 3.000\n---\n",
            "massnahmen/a.md":
                "---\ntitel: A\nkommunen: alle\nkosten:\n  - jahr: 2026\n    geplant: 40.000 EUR\n  - jahr: 2027\n    geplant: 10.000 EUR\nkostenteilung: nach Einwohnern\n---\n",
        ]).expect(["own-share-above-budget Nord soll 2026 10.000 EUR tragen, hat aber nur 9.999 EUR eingestellt"])
    }

    @Test func perhapsOneMeasure() {
        let frame = [
            "kommunen/nord.md": "---\nname: Nord\n---\n", "kommunen/sued.md": "---\nname: Süd\n---\n",
            "ziele/treff.md": "---\ntitel: Treff\n---\n", "handlungsfelder/ort.md": "---\ntitel: Ort\n---\n",
        ]
        func measure(_ title: String, _ places: String, _ period: String, more: String = "") -> String {
            "---\ntitel: \(title)\nhandlungsfelder: ort\nziele: treff\nkommunen: \(places)\nzeitraum: \(period)\n\(more)---\n"
        }
        MarkedSite(
            frame.merging([
                "massnahmen/a.md": measure("A", "[nord, sued]", "2025 bis 2026"),
                "massnahmen/b.md": measure("B", "alle", "2026 bis 2027"),
                "massnahmen/anderswo.md": measure("Anderswo", "nord", "2025 bis 2027"),
                "massnahmen/danach.md": measure("Danach", "alle", "2028 bis 2029"),
                "massnahmen/bekannt.md": measure("Bekannt", "alle", "2028 bis 2029", more: "synergien: danach\n"),
            ]) { $1 }
        ).expect([
            "similar-measures „B“ und „A“ haben dasselbe Ziel in denselben Kommunen zur selben Zeit"
        ])
    }
}

extension MarkedSite {
    /// For findings whose place is a whole record: rule and German message alone.
    func expect(_ messages: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            diagnostics.map { "\($0.rule.id) \($0.message.german)" } == messages, sourceLocation: sourceLocation)
    }
}
