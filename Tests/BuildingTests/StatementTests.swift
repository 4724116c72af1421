import Testing

@testable import Building

/// What pages state is so.
@Suite struct StatementTests {
    private static let frame = [
        "site.yaml": "titel: Probe\n", "pages/impressum.md": "---\ntitel: Impressum\n---\n\nAnschrift.\n",
        "strategie.md": "---\ntitel: Strategie\n---\n",
    ]

    private func build(_ texts: [String: String]) throws -> BuiltSite {
        let site = try BuiltSite(texts: Self.frame.merging(texts) { $1 })
        #expect(site.problems == [])
        #expect(site.faults == [])
        return site
    }

    /// What of a page is read, with single spaces.
    private func words(_ html: String) -> String {
        html.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func measuresOfSomePlacesAreNotForTheWholeRegion() throws {
        var texts = ["a", "b", "c"].reduce(into: [String: String]()) {
            $0["kommunen/\($1).md"] = "---\nname: Ort \($1)\n---\n"
        }
        texts["massnahmen/1.md"] =
            "---\ntitel: Eigener Stand\nkommunen: alle\nvor_ort: [{kommune: a, status: in Umsetzung}]\n---\n"
        texts["massnahmen/2.md"] = "---\ntitel: Allein\nkommunen: [a]\n---\n"
        texts["massnahmen/3.md"] = "---\ntitel: Zu zweit\nkommunen: [a, b]\n---\n"
        texts["massnahmen/4.md"] = "---\ntitel: Überall\nkommunen: alle\n---\n"
        texts["massnahmen/5.md"] = "---\ntitel: Alle genannt\nkommunen: [a, b, c]\n---\n"
        let site = try build(texts)
        let page = words(site.text("kommunen/a.html"))
        #expect(
            page.contains(
                "1 Maßnahme mit eigenem Stand vor Ort, 1 nur hier, 1 hier und in anderen Kommunen und 2 für die ganze Region"
            ))
        let here = try #require(page.firstRange(of: "Was passiert hier"))
        let shared = try #require(page[here.upperBound...].firstRange(of: "Hier und in anderen Kommunen"))
        let region = try #require(page[shared.upperBound...].firstRange(of: "Maßnahmen für die ganze Region"))
        #expect(page[here.upperBound..<shared.lowerBound].contains("Allein"))
        #expect(page[shared.upperBound..<region.lowerBound].contains("Zu zweit Ort a, Ort b"))
        #expect(page[region.upperBound...].contains("Alle genannt"))
        #expect(words(site.text("kommunen/c.html")).contains("Ort c 3 Maßnahmen für die ganze Region"))
        #expect(words(site.text("bericht.html")).contains("Hier und in anderen Kommunen"))
    }

    @Test func whatIsOnlyOnTheAgendaIsNoResolution() throws {
        let site = try build([
            "massnahmen/a.md": "---\ntitel: A\nnummer: M-1\n---\n",
            "sitzungen/s1.md":
                "---\ntitel: Rat im Mai\ndatum: 2026-05-04\ntagesordnung: [{titel: Start, ergebnis: beschlossen, massnahmen: [M-1]}]\n---\n",
            "sitzungen/s2.md":
                "---\ntitel: Rat im Dezember\ndatum: 2026-12-10\ntagesordnung: [{titel: Sachstand, massnahmen: [M-1]}]\n---\n",
        ])
        for page in ["massnahmen/a.html", "bericht.html"] {
            let text = words(site.text(page))
            #expect(text.contains("Beschlüsse 4. Mai 2026, Rat im Mai : Start beschlossen"), "\(page)")
            #expect(text.contains("Auf der Tagesordnung 10. Dezember 2026, Rat im Dezember : Sachstand"), "\(page)")
        }
    }

    /// Tiles, table and what is said of it.
    @Test func theStateOfTheWorkAddsUp() throws {
        let heads = [
            "status: in Umsetzung\nzeitraum: 2026 bis 2027", "status: in Umsetzung\nzeitraum: 2025 bis 2026-05",
            "status: Daueraufgabe\nzeitraum: ab 2025", "status: blockiert\nzeitraum: 2026 bis 2027", "status: Idee",
        ]
        let measures = heads.enumerated().map { ("massnahmen/\($0).md", "---\ntitel: M \($0)\n\($1)\n---\n") }
        let site = try build(Dictionary(uniqueKeysWithValues: measures))
        let page = words(site.text("stand.html"))
        #expect(page.contains("5 Maßnahmen 2 In Umsetzung 1 Daueraufgabe 0 Abgeschlossen 2/4 Im Plan 1 Im Verzug"))
        #expect(page.contains("1 Idee, 2 in Umsetzung, 1 Daueraufgabe, 1 blockiert 2 im Plan, 2 gefährdet 1 im Verzug"))
        #expect(page.contains("Unter Lage zählen Maßnahmen, die nicht zu Ende sind"))
    }

    /// A running measure without a date of its state does not look as if its work had ended on the first day.
    @Test func whatHasOnlyBegunHasNoBarOfWork() throws {
        let head = "status: in Umsetzung\nzeitraum: 2026 bis 2027\nbegonnen: 2026-02-01"
        let site = try build([
            "massnahmen/a.md": "---\ntitel: Ohne Stand\n\(head)\n---\n",
            "massnahmen/b.md": "---\ntitel: Mit Stand\n\(head)\nstand: 2026-10-01\n---\n",
            "massnahmen/c.md": "---\ntitel: Nur begonnen\nstatus: in Umsetzung\nbegonnen: 2026-02-01\n---\n",
        ])
        func bars(_ page: String) -> Int { site.text(page).ranges(of: "class=\"actual\"").count }
        #expect(["a", "b", "c"].map { bars("massnahmen/\($0).html") } == [0, 1, 1])
        #expect(words(site.text("fahrplan.html")).contains("geplant ohne festes Ende, oder eingestellt tatsächlich"))
    }

    @Test func costsSayThatTheyAreCosts() throws {
        let site = try build([
            "massnahmen/a.md": "---\ntitel: A\nkosten: 1,2 Mio. EUR\n---\n",
            "massnahmen/b.md": "---\ntitel: B\nkosten: [{jahr: 2026, geplant: 5.000 EUR}]\n---\n",
        ])
        #expect(words(site.text("massnahmen/a.html")).contains("Finanzen und Personal Kosten 1.200.000 €"))
        #expect(words(site.text("bericht.html")).contains("Finanzen und Personal Kosten: 1.200.000 €"))
        #expect(
            words(site.text("stand.html")).contains("Ohne Jahr und darum nicht in den Säulen: 1.200.000 € geplant."))
    }

    @Test func onlyWhatWasFoundIsListed() throws {
        let measure = "---\ntitel: A\nkosten: 10.000 EUR\nfoerderung: [{programm: Bund, betrag: 20.000 EUR}]\n---\n"
        let found = try build(["massnahmen/a.md": measure]).text("abstimmung.html")
        #expect(found.ranges(of: "<h2>").count == 1)
        let none = try build(["massnahmen/a.md": "---\ntitel: A\n---\n"]).text("abstimmung.html")
        #expect(none.ranges(of: "<h2>").isEmpty)
        for page in [found, none] { #expect(words(page).contains("Gesucht wird nach Maßnahmen, die")) }
    }

    @Test func aBlockThatNothingFulfilsSaysSo() throws {
        let site = try build([
            "massnahmen/a.md": "---\ntitel: A\nstatus: Idee\n---\n",
            "kapitel/k.md": "---\ntitel: K\n---\n\n```fahrplan\nmassnahmen wo status = pausiert\n```\n",
        ])
        let page = site.text("kapitel/k.html")
        #expect(words(page).contains("Hierzu gibt es keine Maßnahme."))
        #expect(!page.contains("<table"))
    }
}
