import Testing

@testable import Building

/// The phases of the timelines stand in the head of the Fahrplan, and nowhere else.
@Suite struct PhaseTests {
    private static let frame = [
        "site.yaml": "titel: Probe\n", "pages/impressum.md": "---\ntitel: Impressum\n---\n",
        "strategie.md": "---\ntitel: Strategie\n---\n",
        "massnahmen/a.md": "---\ntitel: Brücke\nzeitraum: 2025 bis 2026\n---\n",
        "zeitplaene/1.md": """
        ---
        titel: Zeitplan
        phasen:
          - titel: Aufbau
            zeitraum: 2025
          - titel: Betrieb
            zeitraum: ab 2026
          - titel: Abbau
        meilensteine:
          - titel: Beschluss
            geplant: 2025-06
        ---
        """,
    ]

    private func build(_ texts: [String: String] = [:]) throws -> BuiltSite {
        let site = try BuiltSite(texts: Self.frame.merging(texts) { $1 })
        #expect(site.faults == [])
        return site
    }

    /// The words of the head, without the drawing.
    private func head(_ page: String) throws -> String {
        let head = try #require(page.firstMatch(of: /<tr class="head-phases">(?s:(.*?))<td class="col-axis">/)).1
        return head.replacing(/<[^>]*>/, with: "").split(separator: "\n").joined(separator: "\n")
    }

    @Test func theyAreToldOnceWithTheirNumbers() throws {
        let page = try build().text("fahrplan.html")
        #expect(
            try head(page) == """
                Phasen
                1 Aufbau 2025
                2 Betrieb ab 2026
                Abbau
                """)
        let body = try #require(page.firstRange(of: "</thead>")).upperBound
        #expect(!page[body...].contains(/Aufbau|Betrieb|Abbau/))
        #expect(page.matches(of: /<tr class="row-(.*?)">/).map { String($0.1) } == ["milestone", "measure"])
    }

    @Test func severalTimelinesAreToldApart() throws {
        let second = "---\ntitel: Zuschuss\nphasen:\n  - titel: Programm\n    zeitraum: 2025 bis 2026\n---\n"
        let site = try build([
            "zeitplaene/2.md": second, "zeitplaene/3.md": "---\ntitel: Ohne Phasen\n---\n",
            "kapitel/k.md": "---\ntitel: Kapitel\n---\n\n```fahrplan\nzeitplan\n```\n",
        ])
        for page in ["fahrplan.html", "kapitel/k.html", "bericht.html"] {
            #expect(
                try head(site.text(page)) == """
                    Zeitplan
                    1 Aufbau 2025
                    2 Betrieb ab 2026
                    Abbau
                    Zuschuss
                    3 Programm 2025–2026
                    """, "\(page)")
        }
    }

    @Test func withoutPhasesTheHeadHasOneRow() throws {
        let page = try build(["zeitplaene/1.md": "---\ntitel: Zeitplan\n---\n"]).text("fahrplan.html")
        #expect(!page.contains("head-phases") && !page.contains("class=\"phase"))
    }
}
