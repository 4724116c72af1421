import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Mistakes in front matter")
struct FieldMistakeTests {
    @Test func unknownKeys() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            stauts: geplant
            //<6 unknown-key | Unbekannter Schlüssel „stauts“ | Unknown key “stauts” | Meinten Sie „status“?
            farbe: rot
            //<5 unknown-key | Unbekannter Schlüssel „farbe“ | Unknown key “farbe”
            ---
            """
        ]).verify()
    }

    /// What is quadratic takes minutes.
    @Test func thousandsOfMistakes() {
        let keys = (0..<20_000).map { "x\($0): 1\n" }.joined()
        let file = SourceFile(
            path: "kapitel/a.md", shownPath: "kapitel/a.md", bytes: Array("---\ntitel: A\nkaputt\n\(keys)---\n".utf8))
        var found = 0
        let time = ContinuousClock().measure {
            found = DraftParser.parse(file, language: .german).diagnostics.count
        }
        #expect(found == 20_001)
        #expect(time < .seconds(20))
    }

    @Test func aMisspelledTitleIsNotMissedAgain() {
        MarkedSite([
            "kapitel/a.md": """
            ---
            tiltel: A
            //<6 unknown-key | Unbekannter Schlüssel „tiltel“ | Unknown key “tiltel” | Meinten Sie „titel“?
            ---
            """
        ]).verify()
    }

    @Test func missingTitle() {
        MarkedSite([
            "kapitel/a.md": """
            ---
            //<0 missing-field | Die Angabe „titel“ fehlt | The field “titel” is missing | Ergänzen Sie im Kopf der Datei: titel: …
            stand: 2026
            ---
            """
        ]).verify()
    }

    @Test func aTitleWithoutAWord() {
        MarkedSite([
            "kapitel/a.md": """
            ---
            titel:
            //<5 missing-field | Die Angabe „titel“ fehlt | The field “titel” is missing
            ---
            """
        ]).verify()
    }

    @Test func twoLanguagesOfOneKey() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            title: B
            //<5 field-twice | „title“ steht hier zum zweiten Mal, es ist dasselbe wie „titel“ | “title” stands here for the second time, it is the same as “titel”
            ---
            """
        ]).verify()
    }

    @Test func wordsOfLists() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            status: in Umsetzug
            //      ^^^^^^^^^^^ unknown-value | Unbekannter Wert „in Umsetzug“ für Umsetzungsstand | Unknown value “in Umsetzug” for status
            prioritaet: dringend
            //          ^^^^^^^^ unknown-value | Unbekannter Wert „dringend“ für Priorität | Unknown value “dringend” for priority | Erlaubt sind: hoch, mittel, niedrig
            ---
            """
        ]).verify()
    }

    @Test func datesAndPeriods() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            stand: 2026-02-30
            //     ^^^^^^^^^^ impossible-date | „2026-02-30“ gibt es im Kalender nicht | “2026-02-30” is not in the calendar
            begonnen: gestern
            //        ^^^^^^^ wrong-value | „gestern“ ist nicht zu lesen als: Datum | “gestern” cannot be read as: date
            meilensteine:
              - titel: M
                geplant: 2025 bis 2027
            //           ^^^^^^^^^^^^^ wrong-value | „2025 bis 2027“ ist nicht zu lesen als: Datum | “2025 bis 2027” cannot be read as: date | Hier steht ein einzelnes Datum; ein Zeitraum gehört in zeitraum:
              - titel: N
                geplant: 2025-2027
            //           ^^^^^^^^^ wrong-value | „2025-2027“ ist nicht zu lesen als: Datum | “2025-2027” cannot be read as: date | Hier steht ein einzelnes Datum; ein Zeitraum gehört in zeitraum:
            zeitraum: 2027 bis 2025
            //        ^^^^^^^^^^^^^ end-before-start | Der Zeitraum „2027 bis 2025“ endet vor seinem Beginn | The period “2027 bis 2025” ends before it begins
            beendet: 2026-Q5
            //       ^^^^^^^ impossible-date | „2026-Q5“ gibt es im Kalender nicht | “2026-Q5” is not in the calendar
            ---
            """
        ]).verify()
    }

    @Test func numbersAndMoney() {
        MarkedSite([
            "kommunen/a.md": """
            ---
            name: A
            einwohner: 12.50
            //         ^^^^^ ambiguous-number | „12.50“ kann zweierlei heißen | “12.50” may mean two things | Schreiben Sie 1250 oder 12,50
            flaeche: groß
            //       ^^^^ wrong-value | „groß“ ist nicht zu lesen als: Fläche in km² | “groß” cannot be read as: area in km²
            koordinaten: 48,8134 13,4713
            //           ^^^^^^^^^^^^^^^ wrong-value | „48,8134 13,4713“ ist nicht zu lesen als: Koordinaten | “48,8134 13,4713” cannot be read as: coordinates
            ---
            """,
            "massnahmen/a.md": """
            ---
            titel: A
            fortschritt: 140 %
            //           ^^^^^ wrong-value | „140 %“ ist nicht zu lesen als: Prozentzahl | “140 %” cannot be read as: percentage
            kosten: viel
            //      ^^^^ wrong-value | „viel“ ist nicht zu lesen als: Geldbetrag | “viel” cannot be read as: amount of money
            ---
            """,
        ]).verify()
    }

    /// More than any budget is a slip, and sums of it would be none.
    @Test func absurdAmounts() {
        let site = MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            kosten:
              - jahr: 2025
                geplant: 90000000 Mrd. EUR
            //           ^^^^^^^^^^^^^^^^^ wrong-value | „90000000 Mrd. EUR“ ist zu groß, um damit zu rechnen | “90000000 Mrd. EUR” is too large to reckon with | Höchstens 10.000 Mrd. EUR
              - jahr: 2026
                geplant: 90000000 Mrd. EUR
            //           ^^^^^^^^^^^^^^^^^ wrong-value | „90000000 Mrd. EUR“ ist zu groß, um damit zu rechnen | “90000000 Mrd. EUR” is too large to reckon with
            fortschritt: 99999999999999999999 %
            //           ^^^^^^^^^^^^^^^^^^^^^^ wrong-value | „99999999999999999999 %“ ist zu groß, um damit zu rechnen | “99999999999999999999 %” is too large to reckon with | Höchstens 18 Ziffern
            ---
            """
        ])
        site.verify()
        #expect(Set(site.diagnostics.compactMap(\.hint?.english)) == ["At most 10.000 Mrd. EUR", "At most 18 digits"])
    }

    @Test func listsAndGroups() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: [A, B]
            //     ^^^^^^ wrong-type | Hier wird erwartet: Text | Expected here: text
            meilensteine:
              - Eröffnung
            //  ^^^^^^^^^ wrong-type | Hier wird erwartet: Meilenstein | Expected here: milestone
              - geplant: 2027
            //  ^^^^^^^^^^^^^ missing-field | Die Angabe „titel“ fehlt | The field “titel” is missing
            ---
            """
        ]).verify()
    }

    @Test func municipalityKeys() {
        MarkedSite([
            "kommunen/a.md": """
            ---
            name: A
            art: Gemeinde
            ags: 0927214
            //   ^^^^^^^ invalid-key | „0927214“ ist kein gültiger Wert für: Gemeindeschlüssel (AGS) | “0927214” is no valid value for: municipality key (AGS)
            ---
            """,
            "kommunen/b.md": """
            ---
            name: B
            art: Landkreis
            ags: 09272140
            //   ^^^^^^^^ invalid-key | Der AGS „09272140“ hat 8 Ziffern, die Art „Landkreis“ hat 5 | The AGS “09272140” has 8 digits, the type “county” has 5
            ars: 092730140140
            //   ^^^^^^^^^^^^ invalid-key | Der ARS „092730140140“ passt nicht zum AGS „09272140“ | The ARS “092730140140” does not fit the AGS “09272140”
            ---
            """,
            "kommunen/c.md": """
            ---
            name: C
            ags: 19272140
            //   ^^^^^^^^ invalid-key | „19272140“ beginnt mit keinem Bundesland: 19 | “19272140” begins with no federal state: 19
            plz: [9416]
            //    ^^^^ invalid-key | „9416“ ist kein gültiger Wert für: Postleitzahl | “9416” is no valid value for: postcode
            ---
            """,
        ]).verify()
    }
}
