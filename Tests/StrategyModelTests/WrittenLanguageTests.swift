import Testing

@testable import StrategyModel

/// A message may come in another language than the file is written in; what it says to write is written as the file is.
@Suite("Hints in the words of the file")
struct WrittenLanguageTests {
    @Test func germanKeysInEnglishMessages() {
        let site = MarkedSite([
            "massnahmen/a.md": """
            ---
            titel: A
            kommune: []
            zeitruam: 2026
            status: abgeschlosen
            prioritaet: hohc
            oeffentlich: vielleicht
            kosten: viel
            meilensteine: 2026
            lage:
              zeit: kritisch
            ---
            """,
            "massnahmen/b.md": "---\nkommunen: []\n---\n",
            "massnahmen/c.md": "---\ntitel: C\nstatus: abgeschlossen\n---\n\n```fahrplan\nfahrplan nach\n```\n",
            "massnahmen/d.md": "---\ntitel: D\nfarbe: rot\n---\n",
            "sonstiges/e.md": "---\ninhaltsart: Kapitl\n---\n",
        ])
        #expect(
            site.diagnostics.compactMap(\.hint?.english).filter { !$0.hasPrefix("Known are: ") } == [
                "Did you mean “zeitraum”?",
                "Did you mean “abgeschlossen”? Allowed are: Idee, geplant, in Umsetzung, abgeschlossen, Daueraufgabe, unter Vorbehalt, pausiert, blockiert, eingestellt, zusammengeführt, ersetzt",
                "Did you mean “hoch”? Allowed are: hoch, mittel, niedrig",
                "Write ja or nein",
                "For example 240.000 EUR",
                "Write on a line of its own, indented: - titel: …",
                "Add ursache: and optionen:, so that the council can decide",
                "Add to the front matter: titel: …",
                "Write fahrplan nach handlungsfeld, nach kommune or nach federfuehrung",
                "Did you mean “Kapitel”? Allowed are: Strategie, Kapitel, Kommune, Handlungsfeld, Ziel, Maßnahme, Zeitplan, Indikator, Akteur, Förderprogramm, Beteiligung, Sitzung, Seite",
                "Add beendet: with the date, for example beendet: 2026-05",
            ])
        let known = site.diagnostics.compactMap(\.hint?.english).filter { $0.hasPrefix("Known are: ") }
        #expect(known.count == 1 && known.allSatisfy { $0.contains("handlungsfelder, kommunen, federfuehrend") })
    }

    @Test func englishKeysInGermanMessages() {
        let site = MarkedSite([
            "massnahmen/a.md": """
            ---
            title: A
            responsible: x
            perid: 2026
            status: dne
            costs: much
            ---
            """,
            "massnahmen/b.md": "---\ntitle: B\nfields: []\nstatus: done\n---\n",
        ])
        #expect(
            site.diagnostics.compactMap(\.hint?.german) == [
                "Meinten Sie „period“?",
                "Meinten Sie „done“? Erlaubt sind: idea, planned, in_progress, done, continuous, conditional, paused, blocked, cancelled, merged, superseded",
                // Numbers are written as the site's language has them.
                "Zum Beispiel 240.000 EUR",
                "Ergänzen Sie finished: mit dem Datum, zum Beispiel finished: 2026-05",
            ])
    }

    /// Keys that read the same in both say nothing; then the site's language counts.
    @Test func keysOfBothLanguages() {
        var site = MarkedSite(["massnahmen/a.md": "---\nstatus: geplant\n---\n"])
        #expect(site.diagnostics.map(\.hint?.english) == ["Add to the front matter: titel: …"])
        site.language = .english
        #expect(site.diagnostics.map(\.hint?.german) == ["Ergänzen Sie im Kopf der Datei: title: …"])
    }
}
