import Testing

@testable import StrategyModel

/// Rules about what goals, health and boundaries ask for.
@Suite("The whole model")
struct WholeModelTests {
    @Test func mergedIntoNothing() {
        MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            status: zusammengeführt
            //      ^^^^^^^^^^^^^^^ missing-successor | „zusammengeführt“, aber ohne Nachfolgerin | “merged”, but without a successor
            ---
            """,
            "massnahmen/b.md": "---\ntitel: B\nstatus: ersetzt\nnachfolgerin: a\n---\n",
        ]).verify()
    }

    @Test func atRiskWithoutSayingWhy() {
        MarkedSite([
            "massnahmen/a.md": "---\ntitel: A\nlage:\n  zeit: kritisch\n  ursache: Brandschutz\n---\n",
            "massnahmen/b.md": "---\ntitel: B\nlage:\n  zeit: im Plan\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nlage:\n  kosten: gefährdet\n  ursache: x\n  optionen: y\n---\n",
        ]).expect(["health-without-cause Nicht im Plan, aber ohne optionen"])
    }

    @Test func whoIsMeant() {
        MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "akteure/vhs.md": "---\nname: Volkshochschule\n---\n",
            "beteiligung/dialog.md": "---\ntitel: Dialog\nakteure: [vhs, nord]\nwurde_zu: [a]\n---\n",
            "massnahmen/a.md": """
            ---
            titel: A
            federfuehrend: vhs
            mitwirkende: [nord, Feuerwehr]
            herkunft: [dialog, Koalitionsvertrag 2025]
            ziele: [treff]
            //      ^^^^^ missing-reference | „treff“ gibt es hier nicht als Ziel | There is no goal “treff” here | Es gibt noch keine
            indikatoren:
              - indikator: besuche
            //             ^^^^^^^ missing-reference | „besuche“ gibt es hier nicht als Indikator | There is no indicator “besuche” here
                rolle: misst
            ---
            """,
        ]).verify()
    }

    @Test func boundariesOfTheStrategy() throws {
        var site = MarkedSite([
            "strategie.md": "---\ntitel: Strategie\ngrenzen: grenzen.geojson\n---\n",
            "kommunen/nord.md": "---\nname: Nord\n---\n",
            "grenzen.geojson": """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": "Nord"}, "geometry": {"type": "Polygon", "coordinates": [[[10.4, 50.0], [10.5, 50.0], [10.5, 50.1], [10.4, 50.0]]]}},
            {"type": "Feature", "properties": {"name": "Süd"}, "geometry": {"type": "Polygon", "coordinates": [[[10.4, 49.9], [10.5, 49.9], [10.5, 50.0], [10.4, 49.9]]]}}
            ]}
            """,
        ])
        site.assets = ["grenzen.geojson"]
        #expect(site.diagnostics.map(\.rule.id) == ["unknown-boundary"])
        let relations = try #require(site.resolved.strategies.first)
        let nord = try #require(relations.municipalities.first).record
        #expect(Boundary.rings(of: nord, in: relations.boundaries).map(\.count) == [4])
    }

    @Test func whoIsLeftOut() throws {
        let site = MarkedSite([
            "akteure/vhs.md": "---\nname: Volkshochschule\nart: Wissenschaft\neinfluss: 4\n---\n",
            "akteure/netz.md": "---\nname: Netz GmbH\nart: Wirtschaft\neinfluss: 5\n---\n",
            "akteure/verein.md": "---\nname: Verein\nart: Zivilgesellschaft\neinfluss: 2\n---\n",
            "beteiligung/dialog.md": "---\ntitel: Dialog\nakteure: [vhs]\n---\n",
        ])
        site.verify()
        let balance = StakeholderBalance(try #require(site.resolved.strategies.first))
        #expect(balance.unheard.map(\.record.name) == ["Netz GmbH"])
        #expect(balance.missing == [.administration, .municipalEnterprise, .politics, .otherMunicipality, .funder])
    }

    /// A cancelled measure cannot be on course; a late one is at risk unless its health says otherwise.
    @Test(arguments: [
        ("status: in Umsetzung\nzeitraum: 2025 bis 2027", Course.onTrack),
        ("status: in Umsetzung\nzeitraum: 2025 bis 2026-06", .atRisk),
        (
            "status: in Umsetzung\nzeitraum: 2025 bis 2026-06\nlage:\n  zeit: kritisch\n  ursache: x\n  optionen: y",
            .offTrack
        ),
        ("status: geplant\nzeitraum: 2027", .onTrack), ("status: pausiert", .atRisk),
        ("status: in Umsetzung\nmeilensteine:\n  - titel: M\n    geplant: 2026-10-31", .atRisk),
        ("status: in Umsetzung\nmeilensteine:\n  - titel: M\n    geplant: 2026-11", .onTrack),
        ("status: in Umsetzung", nil), ("status: Idee", nil), ("status: eingestellt", nil), ("", nil),
    ])
    func courses(fields: String, course: Course?) throws {
        let site = MarkedSite(["massnahmen/a.md": "---\ntitel: A\n\(fields)\n---\n"])
        let measure = try #require(site.resolved.strategies.first?.measures.first).content
        #expect(measure.course(on: CivilDay.first(ofMonth: 11, in: 2026)) == course)
    }
}
