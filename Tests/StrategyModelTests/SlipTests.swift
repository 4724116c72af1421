import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Slips that a town hall really makes")
struct SlipTests {
    @Test func listsWithoutBrackets() {
        MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "kommunen/sued.md": "---\nname: Süd\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kommunen: Nord, Süd
            //        ^^^^^^^^^ list-brackets | Mehrere Werte ohne eckige Klammern: „Nord, Süd“ | Several values without square brackets: “Nord, Süd” | Schreiben Sie [Nord, Süd], oder setzen Sie Anführungszeichen, wenn es ein einziger Wert ist
            schlagworte: "Ortskern, Leerstand"
            federfuehrend: Kommunalreferat, GeodatenService
            ---
            """,
        ]).verify()
    }

    @Test func numbersThatMayMeanTwoThings() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            kosten: 240,000 EUR
            //      ^^^^^^^^^^^ ambiguous-number | „240,000 EUR“ kann zweierlei heißen | “240,000 EUR” may mean two things | Schreiben Sie 240.000 EUR oder 240,00 EUR
            ---
            """,
            "massnahmen/b.md": """
            ---
            titel: B
            kosten: 1.2 Mio. EUR
            //      ^^^^^^^^^^^^ ambiguous-number | „1.2 Mio. EUR“ kann zweierlei heißen | “1.2 Mio. EUR” may mean two things | Schreiben Sie 1,2 Mio. EUR
            ---
            """,
        ]).verify()
    }

    @Test func swappedCoordinates() {
        MarkedSite([
            "kommunen/a.md": """
            ---
            name: A
            koordinaten: 13.4713, 48.8134
            //           ^^^^^^^^^^^^^^^^ wrong-value | „13.4713, 48.8134“ ist nicht zu lesen als: Koordinaten | “13.4713, 48.8134” cannot be read as: coordinates
            ---
            """
        ]).verify()
    }

    /// What a date was meant to say is not missed by the rules that need it.
    @Test func whatFollowsIsNotReportedAgain() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            status: abgeschlossen
            beendet: 2021-08-32
            //       ^^^^^^^^^^ impossible-date | „2021-08-32“ gibt es im Kalender nicht | “2021-08-32” is not in the calendar
            ---
            """,
            "massnahmen/b.md": """
            ---
            titel: B
            status: abgeschlossen
            beendt: 2021
            //<6 unknown-key | Unbekannter Schlüssel „beendt“ | Unknown key “beendt” | Meinten Sie „beendet“?
            ---
            """,
            "massnahmen/c.md": """
            ---
            titel: C
            status: in Umsetzung
            zeitraum: 2026 bis 2023
            //        ^^^^^^^^^^^^^ end-before-start | Der Zeitraum „2026 bis 2023“ endet vor seinem Beginn | The period “2026 bis 2023” ends before it begins
            meilensteine:
              - titel: M
                geplant: 2023
                ereicht: 2023-05
            //  ^^^^^^^ unknown-key | Unbekannter Schlüssel „ereicht“ | Unknown key “ereicht” | Meinten Sie „erreicht“?
            ---
            """,
        ]).verify()
    }

    @Test func aFileThatCannotBeReadIsOneMistake() {
        var site = MarkedSite(["kapitel/a.md": "---\ntitel: A\n---\n\n[B](b.md#ziele)\n"])
        site.add(bytes: Array("---\ntitel: Pl".utf8) + [0xE4] + Array("ne\n---\n".utf8), at: "kapitel/b.md")
        #expect(
            site.diagnostics.map { "\($0.location.path):\($0.location.range) \($0.rule.id)" } == [
                "kapitel/b.md:13..<14 not-utf8"
            ])
    }

    /// That it lies there is known, and what it is called; all else it may say is not asked for.
    @Test func whatAnUnreadableFileMaySayIsNotMissed() {
        var site = MarkedSite([
            "kommunen/sued.md": "---\nname: Süd\neinwohner: 900\n---\n",
            "massnahmen/b.md": """
            ---
            titel: B
            kommunen: [nord, Markt Nordheim, sued, Ost]
            handlungsfelder: [verkehr]
            //                ^^^^^^^ missing-reference | „verkehr“ gibt es hier nicht als Handlungsfeld | There is no field of action “verkehr” here
            setzt_voraus: [a, M-01]
            kosten: 2 EUR
            kostenteilung: Einwohner
            ---

            [A](01-a.md#stand) [Alle](../kommunen/) [Nord](../kommunen/nord.md)
            """,
            "massnahmen/02-a.md": "---\ntitel: A\n---\n",
        ])
        for path in ["pages/impressum.md", "strategie.md", "kommunen/nord.md", "massnahmen/01-a.md"] {
            site.addUnreadable(at: path)
        }
        site.assets = ["massnahmen/bild.jpg"]
        site.verify()
    }

    @Test func misnamedFilesAndFolders() {
        MarkedSite([
            "nord/stategie.md": """
            ---
            //<0 unplaced-file | Was für ein Inhalt diese Datei ist, sagt ihr Ordner nicht | Its folder does not say what kind of content this file is | Heißt „stategie.md“ richtig „strategie.md“?
            titel: Nord
            ---
            """,
            "strategie.md": "---\ntitel: Hier\nentwurf: ja\n---\n",
        ]).verify(except: ["strategy-place"])
    }

    @Test func endings() {
        var site = MarkedSite([:])
        site.assets = ["kapitel/neu.markdown", "massnahmen/alt.md.txt", "kapitel/plan.txt", "static/x.markdown"]
        #expect(
            site.diagnostics.map { "\($0.location.path) \($0.rule.id)" } == [
                "kapitel/neu.markdown file-ending", "massnahmen/alt.md.txt file-ending", "kapitel/plan.txt unused-file",
            ])
    }

    /// The same word for readers, but nine characters and not eight: whoever is asked first does not answer for the other.
    @Test(arguments: [("cr\u{E9}daabb", "cre\u{301}daabb", "b"), ("cre\u{301}daabb", "cr\u{E9}daabb", "a")])
    func accentsInOneCharacterOrTwo(first: String, second: String, near: String) {
        let site = MarkedSite([
            "akteure/credaacc.md": "---\nname: Ganz anders\n---\n",
            "massnahmen/a.md": "---\ntitel: A\nmitwirkende: [\(first)]\n---\n",
            "massnahmen/b.md": "---\ntitel: B\nmitwirkende: [\(second)]\n---\n",
        ])
        #expect(site.diagnostics.map { "\($0.location.path) \($0.rule.id)" } == ["massnahmen/\(near).md similar-name"])
    }

    @Test func placesOfAMeasure() {
        MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "kommunen/suedheim.md": "---\nname: Südheim\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kommunen: [nord]
            mitwirkende: [sudheim]
            //            ^^^^^^^ similar-name | „sudheim“ gibt es hier nicht als Kommune oder Akteur | There is no municipality or stakeholder “sudheim” here
            vor_ort:
              - kommune: nord
                status: geplant
                beendet: 2025
            //           ^^^^ status-contradicts-dates | Beendet, aber der Umsetzungsstand ist „geplant“ | Finished, but the status is “planned”
              - kommune: nord
            //           ^^^^ local-places | „nord“ steht bei vor_ort zum zweiten Mal | “nord” stands under local for the second time
              - kommune: suedheim
            //           ^^^^^^^^ local-places | „suedheim“ gehört nicht zu den Kommunen der Maßnahme | “suedheim” is not among the municipalities of the measure
            ---
            """,
            "massnahmen/b.md": "---\ntitel: B\nkommunen: [nord]\nvor_ort:\n  - kommune: Nord\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nkommunen: [nord]\nvor_ort:\n  - kommune: nord\n---\n",
            "massnahmen/d.md": "---\ntitel: D\nkommunen: alle\nvor_ort:\n  - kommune: suedheim\n---\n",
            "massnahmen/e.md": "---\ntitel: E\nvor_ort:\n  - kommune: suedheim\n---\n",
            "massnahmen/f.md": """
            ---
            titel: F
            kommunen: [nord]
            vor_ort:
              - kommune: Südheim
            //           ^^^^^^^ local-places | „Südheim“ gehört nicht zu den Kommunen der Maßnahme | “Südheim” is not among the municipalities of the measure
            ---
            """,
        ]).verify()
    }

    @Test func oldAddresses() {
        MarkedSite([
            "kapitel/a.md": """
            ---
            titel: A
            aliases: ["https://alt.example/a.html", ../b.html, gut/a.html]
            //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-value | „https://alt.example/a.html“ ist nicht zu lesen als: alte Adresse | “https://alt.example/a.html” cannot be read as: old address
            //                                      ^^^^^^^^^ wrong-value | „../b.html“ ist nicht zu lesen als: alte Adresse | “../b.html” cannot be read as: old address
            ---
            """,
            "kapitel/b.md": """
            ---
            titel: B
            aliases: gut/a.html
            //       ^^^^^^^^^^ duplicate-alias | „gut/a.html“ steht schon in kapitel/a.md | “gut/a.html” stands in kapitel/a.md already
            ---
            """,
        ]).verify()
    }

    @Test func factsInTheFuture() {
        MarkedSite([
            "zeitplaene/a.md": """
            ---
            titel: A
            stand: 2027
            //     ^^^^ future-fact | Dieses Datum liegt in der Zukunft | This date lies in the future
            meilensteine:
              - titel: M
                erreicht: 2027-02
            //            ^^^^^^^ future-fact | Dieses Datum liegt in der Zukunft | This date lies in the future
            ---
            """
        ]).verify()
    }

    @Test func kindsInWords() {
        MarkedSite([
            "sonstiges/a.md": """
            ---
            inhaltsart: Kapitl
            //          ^^^^^^ unknown-value | Unbekannter Wert „Kapitl“ für Inhaltsart | Unknown value “Kapitl” for kind
            titel: A
            ---
            """,
            "sonstiges/b.md": "---\ninhaltsart: Kapitel\ntitel: B\n---\n",
        ]).verify(except: ["missing-strategy"])
    }

    /// A file without lines of dashes shall not get any.
    @Test(arguments: ["", "herausgeber: A\n"]) func aSiteWithoutATitle(text: String) {
        let file = SourceFile(path: "site.yaml", shownPath: "site.yaml", bytes: Array(text.utf8))
        let found = SettingsParser.parse(file).diagnostics
        #expect(found.map(\.rule.id) == ["missing-field"])
        #expect(found.map { $0.hint?.german } == ["Schreiben Sie in die Datei: titel: …"])
    }

    /// Whoever reads the rest would find everything said twice.
    @Test func conflictsOfGit() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            <<<<<<< HEAD
            //<12 merge-conflict | Hier steht noch ein Konflikt von Git zwischen zwei Fassungen | A conflict of Git between two versions still stands here | Behalten Sie eine der Fassungen, und löschen Sie die Zeilen <<<<<<<, ======= und >>>>>>>
            fortschritt: 40 %
            =======
            fortschritt: 50 %
            >>>>>>> meier
            ---

            [Fehlt](fehlt.md)

            <<<<<<< HEAD
            //<12 merge-conflict | Hier steht noch ein Konflikt von Git zwischen zwei Fassungen | A conflict of Git between two versions still stands here
            Eins
            ||||||| 2f3a
            Null
            =======
            Zwei
            >>>>>>> meier
            """,
            "kapitel/a.md": """
            ---
            titel: A
            ---

            ```fahrplan
            <<<<<<< HEAD
            //<12 merge-conflict | Hier steht noch ein Konflikt von Git zwischen zwei Fassungen | A conflict of Git between two versions still stands here
            zeitplan
            =======
            kommunen
            >>>>>>> meier
            ```
            """,
            // Who refers to it is not blamed.
            "massnahmen/b.md": "---\ntitel: B\nsetzt_voraus: [a, M-01]\n---\n",
        ]).verify()
    }

    @Test func whatIsNoConflict() {
        MarkedSite([
            "kapitel/a.md": """
            ---
            titel: A
            ---

            Eine Überschrift
            =======

            >>>>>>> zitiert

            ~~~
            <<<<<<< HEAD
            =======
            >>>>>>> meier
            ~~~

            <<<<<<< nur das
            """
        ]).verify(except: ["stray-title"])
    }

    @Test func umlautsThatWereTakenApart() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: MitfahrbÃ¤nke fÃ¼r alle
            //     ^^^^^^^^^^^^^ garbled-text | Die Umlaute in „MitfahrbÃ¤nke“ sind zerstört | The umlauts in “MitfahrbÃ¤nke” are garbled | Gemeint ist wohl „Mitfahrbänke“. Öffnen Sie die Datei noch einmal mit der Zeichenkodierung UTF-8, oder ersetzen Sie in ihr alle solchen Zeichen
            ---

            GrÃ¶ÃŸe
            """,
            "kapitel/a.md": """
            ---
            titel: São João, 5 Â und Ã
            ---

            Die GrÃ¶ÃŸe zÃ¤hlt.
            //  ^^^^^^^ garbled-text | Die Umlaute in „GrÃ¶ÃŸe“ sind zerstört | The umlauts in “GrÃ¶ÃŸe” are garbled
            """,
        ]).verify()
    }

    @Test func almostAmounts() {
        func measure(_ amount: String) -> String { "---\ntitel: A\nkosten: \(amount)\n---\n" }
        func hint(_ amount: String) -> String? {
            MarkedSite(["massnahmen/a.md": measure(amount)]).diagnostics.first?.hint?.german
        }
        #expect(hint("-6.400 EUR") == "Ein Betrag ist nie kleiner als null; schreiben Sie 6.400 EUR")
        #expect(hint("ca. 6.400") == "Schreiben Sie nur den Betrag, ohne „ca.“: 6.400")
        #expect(hint("6 400 Euro") == "Schreiben Sie die Zahl ohne Leerzeichen: 6400 Euro")
        for amount in ["6.400 USD", "rund viel", "jährlich 6.400 EUR", "5.000 bis 6.000 EUR"] {
            #expect(hint(amount) == "Zum Beispiel 240.000 EUR", "\(amount)")
        }
    }

    /// The text below is not taken for what the block asks for, and that nothing is left of it is no second mistake.
    @Test func aBlockThatIsNotClosed() {
        MarkedSite([
            "kapitel/a.md": """
            ---
            titel: A
            ---

            ```fahrplan
            //<11 open-block | Der Block „```fahrplan“ wird vor „## Mobilität“ nicht geschlossen | The block “```fahrplan” is not closed before “## Mobilität” | Schreiben Sie unter die letzte Zeile des Blocks: ```
            ## Mobilität

            Text.
            """,
            "kapitel/b.md": """
            ---
            titel: B
            ---

            ```fahrplan
            //<11 open-block | Der Block „```fahrplan“ wird vor „Das ist ein Satz.“ nicht geschlossen | The block “```fahrplan” is not closed before “Das ist ein Satz.”
            zeitpln
            //<7 fahrplan-block | „zeitpln“ gibt es als Block nicht | There is no block “zeitpln”

            Das ist ein Satz.
            """,
        ]).verify()
    }
}
