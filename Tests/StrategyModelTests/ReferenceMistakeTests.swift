import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Mistakes that show only among several files")
struct ReferenceMistakeTests {
    @Test func referencesToNobody() {
        MarkedSite([
            "kommunen/ringelai.md": "---\nname: Ringelai\n---\n",
            "handlungsfelder/mobilitaet.md": "---\ntitel: Mobilität\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kommunen: [ringelei, Ringelai]
            //         ^^^^^^^^ missing-reference | „ringelei“ gibt es hier nicht als Kommune | There is no municipality “ringelei” here | Meinten Sie „ringelai“?
            handlungsfelder: [verkehr]
            //                ^^^^^^^ missing-reference | „verkehr“ gibt es hier nicht als Handlungsfeld | There is no field of action “verkehr” here | Es gibt: mobilitaet
            federfuehrend: Verkehrsverbund
            ---
            """,
        ]).verify()
    }

    @Test func aNameOfTwoKindsIsOfferedOnce() {
        MarkedSite([
            "massnahmen/steg.md": "---\ntitel: Steg\n---\n", "ziele/steg.md": "---\ntitel: Steg\n---\n",
            "ziele/ufer.md": "---\ntitel: Ufer\n---\n",
            "beteiligung/werkstatt.md": """
            ---
            titel: Werkstatt
            wurde_zu: [bruecke]
            //         ^^^^^^^ missing-reference | „bruecke“ gibt es hier nicht als Maßnahme oder Ziel | There is no measure or goal “bruecke” here | Es gibt: steg, ufer
            ---
            """,
        ]).verify()
    }

    @Test func whatServesItself() {
        MarkedSite([
            "ziele/a.md": """
            ---
            titel: A
            oberziel: b
            //        ^ own-parent | Oberziele im Kreis: A → B → A | A circle of goals: A → B → A
            ---
            """,
            "ziele/b.md": "---\ntitel: B\noberziel: a\n---\n",
            // Two that serve the same.
            "ziele/c.md": "---\ntitel: C\noberziel: d\n---\n", "ziele/d.md": "---\ntitel: D\n---\n",
            "ziele/e.md": "---\ntitel: E\noberziel: d\n---\n",
            "kommunen/amt.md": """
            ---
            name: Amt
            mitglied_von: [amt]
            //            ^^^^^ own-parent | Mitglieder im Kreis: Amt → Amt | A circle of members: Amt → Amt
            ---
            """,
        ]).verify()
    }

    @Test func statusAndProgress() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            status: abgeschlossen
            beendet: 2026-05
            fortschritt: 40 %
            //           ^^^^ status-contradicts-dates | „abgeschlossen“, aber der Fortschritt ist 40 % | “done”, but the progress is 40 %
            ---
            """,
            "massnahmen/b.md": """
            ---
            titel: B
            status: geplant
            fortschritt: 10 %
            //           ^^^^ status-contradicts-dates | „geplant“, aber der Fortschritt ist 10 % | “planned”, but the progress is 10 %
            ---
            """,
            "massnahmen/c.md": "---\ntitel: C\nstatus: abgeschlossen\nbeendet: 2026-05\nfortschritt: 100 %\n---\n",
            "massnahmen/d.md": "---\ntitel: D\nstatus: geplant\nfortschritt: 0 %\n---\n",
            "massnahmen/e.md": "---\ntitel: E\nstatus: pausiert\nfortschritt: 40 %\n---\n",
        ]).verify()
    }

    @Test func sameIDAndSameNumber() {
        MarkedSite([
            "massnahmen/01-a.md": "---\ntitel: A\nnummer: M-01\n---\n",
            "massnahmen/02-a.md": """
            ---
            //<0 duplicate-id | Die Kennung „a“ hat schon massnahmen/01-a.md | The id “a” is taken by massnahmen/01-a.md
            titel: A
            ---
            """,
            "massnahmen/b.md": """
            ---
            titel: B
            nummer: m-01
            //      ^^^^ duplicate-number | „m-01“ steht schon in massnahmen/01-a.md | “m-01” stands in massnahmen/01-a.md already
            ---
            """,
        ]).verify()
    }

    @Test func whatIsNotPublic() {
        MarkedSite([
            "kommunen/geheim.md": "---\nname: Geheim\noeffentlich: nein\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kommunen: geheim
            //        ^^^^^^ unpublished-reference | „geheim“ ist ein Entwurf oder nicht öffentlich | “geheim” is a draft or not public
            ---
            """,
        ]).verify()
    }

    @Test func filesInNoFolder() {
        MarkedSite([
            "massnamen/a.md": """
            ---
            //<0 unplaced-file | Was für ein Inhalt diese Datei ist, sagt ihr Ordner nicht | Its folder does not say what kind of content this file is | Heißt „massnamen“ richtig „massnahmen“?
            titel: A
            ---
            """
        ]).verify()
    }

    /// As a city wrote them for another tool: no front matter, the title as the first heading, a folder for each.
    @Test func foreignChapters() throws {
        let site = MarkedSite([
            "kapitel/06_Felder/index.md": "# Felder\n\nSiehe [Mobil](06.10_Mobil/index.md#ziele).\n",
            "kapitel/06_Felder/06.02_Bildung/index.md": "# Bildung  \n\nText [^1]\n\n[^1]: Quelle\n",
            "kapitel/06_Felder/06.10_Mobil/index.md": "# Mobil\n\n## Ziele\n",
        ])
        site.verify()
        let chapters = try #require(site.resolved.strategies.first).chapters
        #expect(
            chapters.map { "\($0.id.name): \($0.record.title)" } == [
                "felder: Felder", "bildung: Bildung", "mobil: Mobil",
            ])
    }

    @Test func twoStrategiesOneOfThemWithoutAFolder() {
        MarkedSite([
            "nord/strategie.md": """
            ---
            //<0 strategy-place | Neben der Strategie in strategie.md ist kein Platz für eine zweite | Beside the strategy in strategie.md there is no place for a second one
            titel: Nord
            ---
            """
        ]).verify()
    }

    @Test func aFolderWithoutAStrategy() {
        MarkedSite([
            "nord/massnahmen/a.md": """
            ---
            //<0 missing-strategy | Zu dieser Datei gehört keine Strategie: nord/strategie.md fehlt | This file belongs to no strategy: nord/strategy.md is missing
            titel: A
            ---
            """
        ]).verify()
    }
}

@Suite("Dates of measures")
struct MeasureDateTests {
    @Test func statusAgainstDates() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: Fertig ohne Ende
            status: abgeschlossen
            //      ^^^^^^^^^^^^^ status-contradicts-dates | „abgeschlossen“, aber ohne Ende | “done”, but without an end
            ---
            """,
            "massnahmen/b.md": """
            ---
            titel: Begonnen vor dem Beginn
            status: in Umsetzung
            //      ^^^^^^^^^^^^ status-contradicts-dates | „in Umsetzung“, aber der Beginn liegt in der Zukunft | “in_progress”, but its start lies in the future
            zeitraum: 2027 bis 2028
            ---
            """,
            "massnahmen/c.md": """
            ---
            titel: Beendet und doch geplant
            status: geplant
            beendet: 2026-01
            //       ^^^^^^^ status-contradicts-dates | Beendet, aber der Umsetzungsstand ist „geplant“ | Finished, but the status is “planned”
            ---
            """,
            "massnahmen/d.md": """
            ---
            titel: Ende vor Beginn, Zukunft
            begonnen: 2026-05
            beendet: 2026-02
            //       ^^^^^^^ end-before-start | Die Maßnahme endet vor ihrem Beginn | The measure ends before its start
            meilensteine:
              - titel: Später
                erreicht: 2027-01
            //            ^^^^^^^ future-fact | Dieses Datum liegt in der Zukunft | This date lies in the future
            ---
            """,
        ]).verify()
    }

    @Test func milestonesOutsideTheSpan() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            zeitraum: 2026 bis 2027
            meilensteine:
              - titel: Davor
                geplant: 2025-12
            //           ^^^^^^^ milestone-outside | Der Meilenstein „Davor“ liegt vor dem Beginn der Maßnahme | The milestone “Davor” lies before the start of the measure
              - titel: Darin
                geplant: 2027-12-31
              - titel: Danach
                geplant: 2028
            //           ^^^^ milestone-outside | Der Meilenstein „Danach“ liegt nach dem Ende der Maßnahme | The milestone “Danach” lies after the end of the measure
            ---
            """
        ]).verify()
    }

    @Test func whatTimeAloneBringsAbout() {
        let marked = MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            status: geplant
            zeitraum: 2026-06 bis 2028
            //        ^^^^^^^^^^^^^^^^ start-overdue | Noch geplant, aber der geplante Beginn ist vorbei | Still planned, but its planned start has gone by
            ---
            """,
            "massnahmen/b.md": """
            ---
            titel: B
            status: in Umsetzung
            stand: 2025-01
            //     ^^^^^^^ update-overdue | Seit mehr als einem Jahr kein neuer Stand | No update for more than a year
            zeitraum: 2024 bis 2025
            //        ^^^^^^^^^^^^^ end-overdue | Noch in Umsetzung, aber das geplante Ende ist vorbei | Still in progress, but its planned end has gone by
            meilensteine:
              - titel: Überfällig
                geplant: 2025-03
            //           ^^^^^^^ milestone-overdue | Der Meilenstein „Überfällig“ war für einen Tag geplant, der vorbei ist | The milestone “Überfällig” was planned for a day that has gone by
            ---
            """,
        ])
        marked.verify()
        #expect(marked.diagnostics.allSatisfy { $0.severity == .notice })
    }

    @Test func whatNamesItself() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            nummer: M-01
            status: ersetzt
            nachfolgerin: b
            //            ^ self-reference | Nachfolge im Kreis: M-01 → M-02 → M-01 | A circle of successors: M-01 → M-02 → M-01 | Nennen Sie als Nachfolgerin eine Maßnahme, die weiterläuft
            ---
            """,
            "massnahmen/b.md": "---\ntitel: B\nnummer: M-02\nstatus: ersetzt\nnachfolgerin: M-01\n---\n",
            "massnahmen/c.md": """
            ---
            titel: C
            nachfolgerin: d
            synergien: [d, c]
            //             ^ self-reference | „c“ ist diese Maßnahme selbst | “c” is this measure itself | Nennen Sie eine andere Maßnahme
            ---
            """,
            "massnahmen/d.md": """
            ---
            titel: D
            synergien: c
            nachfolgerin: d
            //            ^ self-reference | Nachfolge im Kreis: D → D | A circle of successors: D → D
            ---
            """,
        ]).verify()
    }

    @Test func allWhereOneIsMeant() {
        MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "kommunen/sued.md": "---\nname: Süd\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            kommunen: alle
            vor_ort:
              - kommune: alle
            //           ^^^^ missing-reference | Hier steht „alle“, gemeint sein kann aber nur eine einzelne Kommune | This says “alle”, but only a single municipality can be meant | Nennen Sie eine (es gibt: nord, sued), und für jede weitere einen eigenen Eintrag
              - kommune: westfalen
            //           ^^^^^^^^^ missing-reference | „westfalen“ gibt es hier nicht als Kommune | There is no municipality “westfalen” here | Es gibt: nord, sued
            ---
            """,
        ]).verify()
    }

    @Test func numbersButForHyphensAndZeros() {
        MarkedSite([
            "massnahmen/a.md": "---\ntitel: A\nnummer: M-02\n---\n",
            "massnahmen/b.md": """
            ---
            titel: B
            setzt_voraus: [M02, m 2, M-20]
            //             ^^^ missing-reference | „M02“ gibt es hier nicht als Maßnahme | There is no measure “M02” here | Meinten Sie „M-02“?
            //                  ^^^ missing-reference | „m 2“ gibt es hier nicht als Maßnahme | There is no measure “m 2” here | Meinten Sie „M-02“?
            //                       ^^^^ missing-reference | „M-20“ gibt es hier nicht als Maßnahme | There is no measure “M-20” here | Es gibt: a, b
            ---
            """,
        ]).verify()
    }

    @Test func textsThatAreMeantAsIDs() {
        MarkedSite([
            "akteure/bus.md": "---\nname: Busbetrieb\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            mitwirkende: [buss, Bank, THW, vereine-2]
            //            ^^^^ similar-name | „buss“ gibt es hier nicht als Kommune oder Akteur | There is no municipality or stakeholder “buss” here
            //                             ^^^^^^^^^ unknown-id | „vereine-2“ sieht aus wie eine Kennung, aber kein Inhalt hat sie | “vereine-2” looks like an id, but no content has it | Nennen Sie einen Inhalt (es gibt: bus), oder schreiben Sie den Namen aus
            foerderung:
              - programm: landesmittel
            //            ^^^^^^^^^^^^ unknown-id | „landesmittel“ sieht aus wie eine Kennung, aber kein Inhalt hat sie | “landesmittel” looks like an id, but no content has it | Nennen Sie einen Inhalt, oder schreiben Sie den Namen aus
              - programm: Mittel des Landes
            ---
            """,
            "massnahmen/b.md": """
            ---
            title: B
            partners: [volunteers, non-profits, group-2]
            //                                  ^^^^^^^ unknown-id | „group-2“ sieht aus wie eine Kennung, aber kein Inhalt hat sie | “group-2” looks like an id, but no content has it
            ---
            """,
        ]).verify()
    }

    /// Whoever resolves again proposes what whoever resolves for the first time does.
    @Test func aNumberThatHasBecomeTheMeantOne() {
        func drafts(_ number: String) -> [Draft] {
            [("a", "nummer: \(number)"), ("b", "setzt_voraus: [M02]")].compactMap { name, line in
                let path = "massnahmen/\(name).md"
                let text = "---\ntitel: \(name)\n\(line)\n---\n"
                let file = SourceFile(path: path, shownPath: path, bytes: Array(text.utf8))
                return DraftParser.parse(file, language: .german).value
            }
        }
        func resolve(_ drafts: [Draft], known: Resolution?) -> Resolution {
            Resolver.resolve(
                drafts, settings: SiteSettings(), tree: SourceTree(files: [], assets: []),
                today: .first(ofMonth: 11, in: 2026), known: known)
        }
        func hint(_ resolution: Resolution) -> String? {
            resolution.diagnostics.first { $0.rule.id == "missing-reference" }?.hint?.german
        }
        let old = drafts("M-05")
        let known = resolve(old, known: nil)
        #expect(hint(known) == "Es gibt: a, b")
        #expect(hint(resolve([drafts("M-02")[0], old[1]], known: known)) == "Meinten Sie „M-02“?")
    }
}
