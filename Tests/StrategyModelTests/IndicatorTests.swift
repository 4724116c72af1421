import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Indicators")
struct IndicatorTests {
    private static let head = "---\ntitel: Besuche\ndaten: besuche.csv\n---\n"

    private func site(_ csv: String) -> MarkedSite {
        var site = MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n", "indikatoren/besuche.md": Self.head,
            "indikatoren/besuche.csv": csv,
        ])
        site.assets = ["indikatoren/besuche.csv"]
        return site
    }

    @Test func valuesFromATable() throws {
        let site = site(
            "Datum;Wert;Kommentar;geschätzt;Kommune\n2024;1.250,5;\"mit; Semikolon\";;\n2025-06;1.300;;ja;nord\n")
        site.verify()
        let indicator = try #require(site.resolved.strategies.first?.indicators.first).record
        #expect(
            indicator.values.map { "\($0.value?.double ?? 0) \($0.comment ?? "-") \($0.isEstimated)" } == [
                "1250.5 mit; Semikolon false", "1300.0 - true",
            ])
        #expect(indicator.values.map { $0.municipality?.text } == [nil, "nord"])
    }

    /// With commas between the columns, numbers have a point.
    @Test func valuesFromAnEnglishTable() throws {
        let site = site("date,value\n2024,1250.5\n")
        site.verify()
        #expect(
            try #require(site.resolved.strategies.first?.indicators.first).record.values.map(\.value?.double) == [
                1250.5
            ])
    }

    @Test func mistakesInATable() {
        site(
            """
            datum;wert;komune
            //         ^^^^^^ unknown-key | Unbekannter Schlüssel „komune“ | Unknown key “komune”
            2024;viel;
            //   ^^^^ wrong-value | „viel“ ist nicht zu lesen als: Zahl | “viel” cannot be read as: number
            2025;7;nord;zu viel
            //          ^^^^^^^ data-file | Diese Zeile hat mehr Zellen, als die erste Zeile Spalten nennt | This row has more cells than the first line names columns
            """
        ).verify()
        // An estimate may be of a day to come.
        site(
            """
            datum;wert;geschaetzt
            2030;1;ja
            2031;1;
            //<4 future-fact | Dieses Datum liegt in der Zukunft | This date lies in the future | Was erst erreicht werden soll, gehört in zielwerte:; eine Schätzung heißt geschaetzt: ja
            """
        ).verify()
        site("jahr;wert\n2024;1\n").expect([
            "data-file In der ersten Zeile fehlt die Spalte datum"
        ])
        site("").expect(["data-file Die Datei ist leer"])
    }

    /// Nothing is swallowed: each mistake is found in its line, and the others are read.
    @Test func quotesThatDoNotMatch() {
        site(
            #"""
            datum;wert;kommentar
            2021;1;"zwei
            Zeilen, ""gut"""\#u{20}
            2022;viel;gut
            //   ^^^^ wrong-value | „viel“ ist nicht zu lesen als: Zahl | “viel” cannot be read as: number
            2023;2;"offen; mit Semikolon
            //     ^ data-file | Dieses Anführungszeichen wird nicht geschlossen | This quote is never closed | Setzen Sie es auch ans Ende der Zelle; eines, das zum Text gehört, wird verdoppelt: ""
            2024;zwei;"gut"
            //   ^^^^ wrong-value | „zwei“ ist nicht zu lesen als: Zahl | “zwei” cannot be read as: number
            2025;3;"der "Rat" sagt"
            //           ^^^^^^^^^^ data-file | Hinter dem schließenden Anführungszeichen steht noch Text | There is text behind the closing quote | Verdoppeln Sie Anführungszeichen, die zum Text gehören: ""
            2026;4;"offen
            //     ^ data-file | Dieses Anführungszeichen wird nicht geschlossen | This quote is never closed
            2026-02;5;
            """#
        ).verify()
        site("\"datum;wert\n2024;1\n").expect(["data-file Dieses Anführungszeichen wird nicht geschlossen"])
    }

    @Test(arguments: [
        // direction, baseline 2020 = 10, target 2030 = 20, value
        ("steigen", "2025-12-31", "15", IndicatorState.Course.onTrack), ("steigen", "2025-12-31", "14", .behind),
        ("steigen", "2025", "20", .reached), ("steigen", "2031", "19", .missed), ("steigen", "2031", "21", .reached),
    ])
    func againstTheNearestTarget(direction: String, date: String, value: String, course: IndicatorState.Course) throws {
        let site = MarkedSite([
            "indikatoren/a.md":
                "---\ntitel: A\nrichtung: \(direction)\nausgangswert:\n  datum: 2020-12-31\n  wert: 10\nzielwerte:\n  - datum: 2030-12-31\n    wert: 20\nwerte:\n  - datum: 2021\n    wert: 3\n  - datum: \(date)\n    wert: \(value)\n---\n"
        ])
        let indicator = try #require(site.resolved.strategies.first?.indicators.first).record
        #expect(IndicatorState(indicator)?.course == course)
    }

    /// Down is better: 10 % at first, 5 % aimed at, 8 % half way is not enough.
    @Test func downwards() throws {
        func course(_ value: String) throws -> IndicatorState.Course? {
            let site = MarkedSite([
                "indikatoren/a.md":
                    "---\ntitel: A\nausgangswert:\n  datum: 2020-12-31\n  wert: 10\nzielwerte:\n  - datum: 2030-12-31\n    wert: 5\nwerte:\n  - datum: 2025-12-31\n    wert: \(value)\n---\n"
            ])
            return IndicatorState(try #require(site.resolved.strategies.first?.indicators.first).record)?.course
        }
        #expect(try course("8") == .behind)
        #expect(try course("7,5") == .onTrack)
        #expect(try course("5") == .reached)
    }

    @Test func directionAgainstTheTarget() {
        MarkedSite([
            "indikatoren/a.md": """
            ---
            titel: A
            richtung: sinken
            //        ^^^^^^ indicator-direction | Der Wert soll sinken, der Zielwert ist aber größer als der Ausgangswert | The value should go down, but the target is more than the baseline | Schreiben Sie richtung: steigen, oder prüfen Sie beide Werte
            ausgangswert:
              datum: 2024
              wert: 3,5
            zielwerte:
              - datum: 2030
                wert: 40
              - datum: 2027
                wert: 3
            ---
            """,
            "indikatoren/b.md": """
            ---
            title: B
            direction: up
            //         ^^ indicator-direction | Der Wert soll steigen, der Zielwert ist aber kleiner als der Ausgangswert | The value should go up, but the target is less than the baseline | Schreiben Sie direction: down, oder prüfen Sie beide Werte
            baseline:
              date: 2024
              value: 10
            targets:
              - date: 2030
                value: 8
            ---
            """,
            // What it is now is to be held, and the way there may go the other way.
            "indikatoren/c.md": """
            ---
            titel: C
            richtung: sinken
            ausgangswert:
              datum: 2024
              wert: 10
            zielwerte:
              - datum: 2030
                wert: 10
              - datum: 2027
                wert: 12
            ---
            """,
        ]).verify()
    }

    @Test func twoValuesForOneDate() {
        var site = MarkedSite([
            "kommunen/nord.md": "---\nname: Nord\n---\n",
            "indikatoren/a.md": """
            ---
            titel: A
            daten: a.csv
            werte:
              - datum: 2025-06
                wert: 1
              - datum: 2025-06
                wert: 2
                kommune: nord
              - datum: 2025-06
            //         ^^^^^^^ repeated-value | Für dieses Datum gibt es schon einen Wert | There is a value for this date already | Löschen Sie einen der beiden, oder ergänzen Sie die Kommune, für die er gilt
                wert: 3
            ---
            """,
            "indikatoren/a.csv": """
            datum;wert;kommune
            2025-06;4;nord
            //<7 repeated-value | Für dieses Datum gibt es schon einen Wert | There is a value for this date already
            2025-07;4;
            """,
        ])
        site.assets = ["indikatoren/a.csv"]
        site.verify()
    }

    @Test func valuesOfADayToCome() {
        MarkedSite([
            "indikatoren/a.md": """
            ---
            titel: A
            stand: 2028
            //     ^^^^ future-fact | Dieses Datum liegt in der Zukunft | This date lies in the future | Was erst geplant ist, gehört in zeitraum: oder geplant:
            werte:
              - datum: 2029
            //         ^^^^ future-fact | Dieses Datum liegt in der Zukunft | This date lies in the future | Was erst erreicht werden soll, gehört in zielwerte:; eine Schätzung heißt geschaetzt: ja
                wert: 1
              - datum: 2030
                wert: 2
                geschaetzt: ja
            ---
            """
        ]).verify()
    }
}
