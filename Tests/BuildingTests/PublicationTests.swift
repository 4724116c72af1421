import Testing

@testable import Building

/// What must not leave the house.
@Suite struct PublicationTests {
    private static let frame = [
        "site.yaml": "titel: Probe\n", "pages/impressum.md": "---\ntitel: Impressum\n---\n\nAnschrift.\n",
        "strategie.md": "---\ntitel: Strategie\n---\n",
    ]

    private func build(_ texts: [String: String]) throws -> BuiltSite {
        try BuiltSite(texts: Self.frame.merging(texts) { $1 })
    }

    @Test(arguments: ["entwurf: ja", "oeffentlich: nein", "draft: yes", "public: no"])
    func nothingUnpublishedIsInAnyFile(mark: String) throws {
        let site = try build([
            "massnahmen/offen.md": "---\ntitel: Offen\n---\n",
            "massnahmen/geheim.md":
                "---\ntitel: Zwiebelturm\nkosten: 4.711 EUR\n\(mark)\n---\n\nGeheimtext Zwiebelturm.\n",
            "kommunen/geheim.md": "---\nname: Zwiebelhausen\n\(mark)\n---\n",
            "kapitel/geheim.md": "---\ntitel: Zwiebelkapitel\n\(mark)\n---\n",
            "pages/geheim.md": "---\ntitel: Zwiebelseite\n\(mark)\n---\n",
        ])
        #expect(site.problems == [])
        for (path, bytes) in site.files {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("Zwiebel") && !text.contains("4.711") && !path.contains("geheim"), "\(path)")
        }
        #expect(site.text("massnahmen/offen.html").contains("Offen"))
    }

    @Test func markupInFrontMatterIsText() throws {
        let site = try build([
            "massnahmen/a.md":
                "---\ntitel: \"<script>alert(1)</script>\"\nteaser: \"a & b <b>\"\n---\n\n<script>alert(2)</script>\n"
        ])
        #expect(site.faults == [])
        for (path, html) in site.pages {
            #expect(!html.contains("alert(2)") && !html.contains("<script>alert"), "\(path)")
        }
        #expect(site.text("massnahmen/a.html").contains("&lt;script&gt;alert(1)"))
    }

    @Test func oldAddressesLeadOn() throws {
        let site = try build([
            "massnahmen/a.md": "---\ntitel: A\naliases: [alt/projekt.html, \"//alt/zwei.html\"]\n---\n"
        ])
        #expect(site.faults == [])
        #expect(site.text("alt/zwei.html").contains("../massnahmen/a.html"))
        #expect(site.text("alt/projekt.html").contains("../massnahmen/a.html"))
    }

    /// Whatever may be written can be added up and drawn.
    @Test func theLargestNumbersThereAre() throws {
        let most = "999999999999999999"
        let measure = """
            ---
            titel: A
            kommunen: alle
            zeitraum: 1900 bis 2199
            kosten: [{jahr: 2025, geplant: 10.000 Mrd. EUR, ist: 10.000 Mrd. EUR}, {jahr: 2026, geplant: 10.000 Mrd. EUR}]
            foerderung: [{programm: Bund, betrag: 10.000 Mrd. EUR}, {programm: Land, betrag: 10.000 Mrd. EUR}]
            eigenanteil: 10.000 Mrd. EUR
            kostenteilung: nach Einwohnern
            personal: 9999999999999999 VZÄ
            ---
            """
        let site = try build([
            "kommunen/nord.md": "---\nname: Nord\neinwohner: \(most)\nflaeche: 9999999999999999 km²\n---\n",
            "kommunen/sued.md": "---\nname: Süd\neinwohner: \(most)\nflaeche: 9999999999999999 km²\n---\n",
            "massnahmen/a.md": measure, "massnahmen/b.md": measure.replacing("titel: A", with: "titel: B"),
            "indikatoren/i.md":
                "---\ntitel: I\nnachkommastellen: 6\nwerte: [{datum: 1900, wert: \(most)}, {datum: 2026, wert: -\(most)}]\n---\n",
        ])
        #expect(site.faults == [])
        #expect(site.text("kommunen/nord.html").contains("5.000.000.000.000"))
    }

    @Test func englishSitesSpeakEnglish() throws {
        let site = try build([
            "site.yaml": "title: Trial\nlanguage: en\n",
            "measures/a.md": "---\ntitle: Bridge\nstatus: planned\nperiod: 2027 to 2028\ncosts: 12,500 EUR\n---\n",
        ])
        #expect(site.problems == [])
        #expect(site.files.keys.contains("measures/a.html"))
        let page = site.text("measures/a.html")
        #expect(page.contains("lang=\"en\"") && page.contains("€12,500") && page.contains("planned"))
    }
}
