import Testing

@testable import Building

/// A strategy that is still being made: no measures, no goals; its home is the process so far.
@Suite struct PreparationTests {
    private static let texts = [
        "site.yaml": "titel: Musterau\nherausgeber: Landkreis Musterau (erfunden)\n",
        "strategie.md": """
        ---
        titel: Digitalstrategie Musterau
        phase: in Vorbereitung
        lenkungsgruppe:
          - akteur: Landrätin
            rolle: Vorsitz
        prozess:
          - titel: Auftrag des Kreistags
            zeitraum: 2026-03
            verweis: kreistag
          - titel: Dorfwerkstätten
            zeitraum: 2026-09 bis 2027-02
            text: In jeder Gemeinde ein Abend.
          - titel: Beschluss
            zeitraum: 2027-06
        ---

        Wir fangen an.
        """,
        "kommunen/beispielbach.md": "---\nname: Beispielbach\n---\n",
        "sitzungen/kreistag.md": "---\ntitel: Kreistag\ndatum: 2026-03-12\n---\n",
        "seiten/impressum.md": "---\ntitel: Impressum\n---\n\nMusterau.\n",
    ]

    @Test func theProcessIsItsHome() throws {
        let site = try BuiltSite(texts: Self.texts)
        #expect(site.problems == [])
        #expect(site.faults == [])
        #expect(
            site.pages.map(\.path) == [
                "404.html", "bericht.html", "impressum.html", "index.html", "kommunen/beispielbach.html",
                "kommunen/index.html", "sitzungen/index.html", "sitzungen/kreistag.html",
            ])
        let home = site.text("index.html")
        #expect(home.contains("Dorfwerkstätten"))
        #expect(home.contains("<a href=\"sitzungen/kreistag.html\">"))
        #expect(home.contains("In jeder Gemeinde ein Abend."))
        #expect(!home.contains("Maßnahmen"))
        #expect(!home.contains("stand.html"))
    }

    /// By its title, whose id only authors know; or in the words that stand there.
    @Test(arguments: [("kreistag", "Kreistag, 12. März 2026"), ("Klausur im Mai", "Klausur im Mai")])
    func theCoverNamesTheSession(written: String, shown: String) throws {
        var texts = Self.texts
        texts["strategie.md"] = "---\ntitel: Digitalstrategie\nsitzung: \(written)\n---\n"
        texts["sitzungen/kreistag.md"] = "---\ntitel: Kreistag, 12. März 2026\ndatum: 2026-03-12\n---\n"
        let site = try BuiltSite(texts: texts)
        #expect(site.problems == [])
        #expect(site.text("bericht.html").contains("<dt>Sitzung</dt><dd>\(shown)</dd>"))
    }
}
