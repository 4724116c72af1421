import Testing

@testable import StrategyModel

@Suite("Links, pictures and blocks in prose")
struct LinkMistakeTests {
    @Test func linksThatLeadNowhere() {
        MarkedSite([
            "massnahmen/waldi-app.md": "---\ntitel: WalDi\n---\n\n## Worum es geht\n",
            "kapitel/a.md": """
            ---
            titel: A
            ---

            [App](../massnahmen/waldi-ap.md)
            //    ^^^^^^^^^^^^^^^^^^^^^^^^^ broken-link | „../massnahmen/waldi-ap.md“ gibt es nicht | “../massnahmen/waldi-ap.md” does not exist | Meinten Sie „../massnahmen/waldi-app.md“?
            [App](../Massnahmen/waldi-app.md)
            //    ^^^^^^^^^^^^^^^^^^^^^^^^^^ broken-link | „../Massnahmen/waldi-app.md“ ist bis auf Groß- und Kleinschreibung richtig | “../Massnahmen/waldi-app.md” is right but for its capital letters | Schreiben Sie „../massnahmen/waldi-app.md“
            [App](../massnahmen/waldi-app.md#worum)
            //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ broken-anchor | Eine Überschrift „#worum“ gibt es dort nicht | There is no heading “#worum” there | Es gibt: #worum-es-geht
            [gut](../massnahmen/waldi-app.md#worum-es-geht) [gut](../massnahmen/) [gut](mailto:a@b.example)
            """,
        ]).verify()
    }

    /// To rename a folder breaks many links at once; what is quadratic takes a minute here.
    @Test func aMuchLinkedFolderIsRenamed() {
        let assets = (0..<5000).map { number in
            let path = "neu/\(number)-\(String(number, radix: 2)).pdf"
            return Asset(path: path, shownPath: path, location: path, size: 1)
        }
        let links = LinkMap([], assets: assets)
        let time = ContinuousClock().measure {
            for asset in assets {
                let old = "umbenannt/" + asset.path.dropFirst(4)
                #expect(links.target(of: old, from: "a.md") == .broken(.missing))
                #expect(links.nearest(to: old, from: "a.md") == asset.path)
            }
        }
        #expect(time < .seconds(20))
    }

    @Test(arguments: [
        ("massnahmen/wld.md", "massnahmen/wald.md"), ("kapitel/wald.md", "massnahmen/wald.md"),
        ("masnahmen/wald.md", "massnahmen/wald.md"), ("kapitel/weg.md", "massnahmen/weg-am-fluss.md"),
        ("kapitel/wlad.md", "massnahmen/wald.md"), ("kapitel/ganz-anders.md", nil), ("Wald.pdf", "wald.pdf"),
    ])
    func nearestFile(written: String, found: String?) {
        let paths = ["massnahmen/wald.md", "massnahmen/weg-am-fluss.md", "wald.pdf", "ziele/wall.md"]
        let links = LinkMap([], assets: paths.map { Asset(path: $0, shownPath: $0, location: $0, size: 1) })
        #expect(links.nearest(to: written, from: "index.md") == found)
    }

    @Test func pictures() {
        var site = MarkedSite([
            "kapitel/a.md": """
            ---
            titel: A
            ---

            ![Plan](bilder/Plan.png)
            //      ^^^^^^^^^^^^^^^ broken-image | „bilder/Plan.png“ ist bis auf Groß- und Kleinschreibung richtig | “bilder/Plan.png” is right but for its capital letters | Schreiben Sie „bilder/plan.png“
            ![Gut](bilder/plan.png)
            ![Fremd](https://anderswo.example/x.png)
            //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ broken-image | Das Bild „https://anderswo.example/x.png“ liegt auf einer fremden Website | The picture “https://anderswo.example/x.png” lies on another website
            """
        ])
        site.assets = ["kapitel/bilder/plan.png"]
        site.verify()
    }

    @Test func picturesThatLieElsewhere() {
        var site = MarkedSite([
            "kapitel/a.md": """
            ---
            titel: A
            ---

            ![Anderer Ordner](bilder/wappen.svg)
            //                ^^^^^^^^^^^^^^^^^ broken-image | Das Bild „bilder/wappen.svg“ gibt es nicht | There is no picture “bilder/wappen.svg” | Meinten Sie „../bilder/wappen.svg“?
            ![Andere Endung](bilder/Plan.jpg)
            //               ^^^^^^^^^^^^^^^ broken-image | Das Bild „bilder/Plan.jpg“ gibt es nicht | There is no picture “bilder/Plan.jpg” | Meinten Sie „bilder/plan.PNG“?
            ![Ohne Endung](plan)
            //             ^^^^ broken-image | Das Bild „plan“ gibt es nicht | There is no picture “plan” | Meinten Sie „bilder/plan.PNG“?
            ![Anders geschrieben](bilder/luft-bild.png)
            //                    ^^^^^^^^^^^^^^^^^^^^ broken-image | Das Bild „bilder/luft-bild.png“ gibt es nicht | There is no picture “bilder/luft-bild.png” | Meinten Sie „../bilder/Luft%20Bild%20%231.png“?
            ![Zu weit oben](../../bilder/wappen.svg)
            //              ^^^^^^^^^^^^^^^^^^^^^^^ broken-image | „../../bilder/wappen.svg“ führt aus dem Ordner der Inhalte hinaus | “../../bilder/wappen.svg” leads out of the content folder | Meinten Sie „../bilder/wappen.svg“?
            """
        ])
        site.assets = [
            "archiv/plan.jpg", "bilder/Luft Bild #1.png", "bilder/plan.pdf", "bilder/wappen.svg",
            "kapitel/bilder/plan.PNG", "kapitel/wappen.pdf",
        ]
        site.verify(except: ["unused-file"])
    }

    @Test func picturesThatLieNowhere() {
        var site = MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            bild:
              datei: foto.jpg
            //       ^^^^^^^^ broken-file | Das Bild „foto.jpg“ gibt es nicht | There is no picture “foto.jpg” | Legen Sie das Bild unter massnahmen/foto.jpg ab; der Weg beginnt im Ordner dieses Textes
              alt: Ein Foto
            ---

            ![Rat](bilder/rat.png)
            //     ^^^^^^^^^^^^^^ broken-image | Das Bild „bilder/rat.png“ gibt es nicht | There is no picture “bilder/rat.png” | Legen Sie das Bild unter massnahmen/bilder/rat.png ab; der Weg beginnt im Ordner dieses Textes
            ![Plan](plan)
            //      ^^^^ broken-image | Das Bild „plan“ gibt es nicht | There is no picture “plan” | Nennen Sie eine Datei mit der Endung .jpg, .png, .svg, .webp, .avif oder .gif
            """,
            "indikatoren/b.md": """
            ---
            titel: B
            daten: werte.csv
            //     ^^^^^^^^^ broken-file | „werte.csv“ gibt es nicht | “werte.csv” does not exist | Legen Sie die Datei unter indikatoren/werte.csv ab; der Weg beginnt im Ordner dieses Textes
            ---
            """,
        ])
        site.assets = ["massnahmen/bilder/hut.png", "bilder/plan.pdf", "indikatoren/werte.pdf"]
        site.verify(except: ["unused-file"])
        #expect(
            site.diagnostics.compactMap(\.hint?.english).contains(
                "Put the picture at massnahmen/foto.jpg; the way begins in the folder of this text"))
    }

    @Test func filesInFrontMatter() {
        var site = MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            dokumente:
              - titel: Konzept
                datei: konzept.pfd
            //         ^^^^^^^^^^^ broken-file | „konzept.pfd“ gibt es nicht | “konzept.pfd” does not exist | Meinten Sie „konzept.pdf“?
            bild:
              datei: platz.jpg
            //       ^^^^^^^^^ image-alt | Das Bild „platz.jpg“ hat keinen Alternativtext | The picture “platz.jpg” has no alternative text
            ---

            [auch](konzept.pdf)
            """
        ])
        site.assets = ["massnahmen/konzept.pdf", "massnahmen/platz.jpg"]
        site.verify()
    }

    @Test func filesThatNobodyNames() {
        var site = MarkedSite(["kapitel/a.md": "---\ntitel: A\n---\n"])
        site.assets = ["kapitel/alt.pdf", "static/robots.txt"]
        #expect(
            site.diagnostics.map { "\($0.location.path) \($0.rule.id) \($0.severity)" } == [
                "kapitel/alt.pdf unused-file notice"
            ])
    }

    @Test func blocks() {
        MarkedSite([
            "handlungsfelder/mobil.md": "---\ntitel: Mobil\n---\n",
            "kapitel/a.md": """
            ---
            titel: A
            ---

            ```fahrplan
            massnahme
            //<9 fahrplan-block | „massnahme“ gibt es als Block nicht | There is no block “massnahme”
            ```

            ```fahrplan
            measures where jahr = 2026
            //             ^^^^ fahrplan-block | Nach „jahr“ lässt sich nicht filtern | “jahr” is nothing to filter by | Filtern lässt sich nach handlungsfeld, kommune, ziel, federfuehrend, status, prioritaet, schlagwort
            ```

            ```fahrplan
            measures where handlungsfld = mobil
            //             ^^^^^^^^^^^^ fahrplan-block | Nach „handlungsfld“ lässt sich nicht filtern | “handlungsfld” is nothing to filter by | Meinten Sie „handlungsfeld“? Filtern lässt sich nach handlungsfeld, kommune, ziel, federfuehrend, status, prioritaet, schlagwort
            ```

            ```fahrplan
            fahrplan nach
            //       ^^^^ fahrplan-block | Wonach gegliedert werden soll, fehlt | What to group by is missing | Schreiben Sie fahrplan nach handlungsfeld, nach kommune oder nach federfuehrung
            ```

            ```fahrplan
            fahrplan gemeinde
            //       ^^^^^^^^ fahrplan-block | „gemeinde“ wird hier nicht erwartet | “gemeinde” is not expected here | Schreiben Sie fahrplan nach handlungsfeld, nach kommune oder nach federfuehrung
            ```

            ```fahrplan
            fahrplan nach ziel
            //            ^^^^ fahrplan-block | Nach „ziel“ lässt sich nicht gliedern | One cannot group by “ziel” | Schreiben Sie fahrplan nach handlungsfeld, nach kommune oder nach federfuehrung
            ```

            ```fahrplan
            massnahmen wo handlungsfeld = mobl und status = geplant
            //                            ^^^^ missing-reference | „mobl“ gibt es hier nicht als Handlungsfeld | There is no field of action “mobl” here | Meinten Sie „mobil“?
            ```

            ```fahrplan
            massnahmen wo status = fertg
            //                     ^^^^^ unknown-value | Unbekannter Wert „fertg“ für Umsetzungsstand | Unknown value “fertg” for status
            ```

            ```fahrplan
            zeitplan 2026
            //       ^^^^ fahrplan-block | „2026“ wird hier nicht erwartet | “2026” is not expected here
            ```
            """,
        ]).verify()
    }

    @Test func otherWordsForTheSame() throws {
        #expect(
            try queries(
                "fahrplan nach gemeinden", "fahrplan nach: Gemeinde", "roadmap by municipality", "fahrplan nach ort")
                == .init(repeating: .fahrplan(.municipality), count: 4))
        #expect(
            try queries("fahrplan nach feld", "fahrplan\nnach Handlungsfeldern", "fahrplan by field of action")
                == .init(repeating: .fahrplan(.field), count: 3))
        #expect(
            try queries("fahrplan nach Federführung", "fahrplan nach verantwortlich", "fahrplan by lead")
                == .init(repeating: .fahrplan(.responsible), count: 3))
        #expect(
            try queries("massnahmen wo gemeinde = x und feld = y", "measures where municipalities = x and fields = y")
                .map(conditionNames) == [["municipality", "field"], ["municipality", "field"]])
    }

    private func conditionNames(_ query: Query?) -> [String] {
        guard case .measures(let conditions) = query else { return [] }
        return conditions.map { String(describing: $0).prefix { $0 != "(" } }.map(String.init)
    }

    /// What each of these blocks asks for.
    private func queries(_ blocks: String...) throws -> [Query?] {
        let text = blocks.map { "```fahrplan\n\($0)\n```\n" }.joined(separator: "\n")
        let site = MarkedSite(["kapitel/a.md": "---\ntitel: A\n---\n\n" + text])
        return try #require(site.resolved.strategies.first?.chapters.first).queries
    }
}
