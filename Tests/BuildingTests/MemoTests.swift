import Diagnostics
import Foundation
import StrategyModel
import Testing

@testable import Building

/// Building with a memo is building: output and diagnostics are the same after whatever edits.
@Suite struct MemoTests {
    private static let files = [
        "content/site.yaml": "titel: Probe\nsprache: de\nherausgeber: Musterau\nthema: eigen\n",
        "content/index.md": "---\ntitel: Willkommen\n---\n\nHallo.\n",
        "content/strategie.md":
            "---\ntitel: Strategie\nphase: in Umsetzung\nkommunen: alle\ngrenzen: grenzen.geojson\n---\n\nVorwort.\n\n```fahrplan\nkarte\n```\n",
        "content/massnahmen/bruecke.md":
            "---\nnummer: M-1\ntitel: Brücke\nstatus: geplant\nzeitraum: 2025\nkommunen: [musterau]\nhandlungsfelder: [verkehr]\n"
            + "kosten:\n  - jahr: 2025\n    geplant: 1.000 EUR\nfoerderung: dorf\nziele: [nah]\nherkunft: dialog\nindikatoren: gaeste\n"
            + "kostenteilung: Einwohner\npersonal: 1 VZÄ\n---\n\n## Stand\n\nSiehe [Weg](radweg.md) und ![Bild](../bild.svg).\n",
        "content/massnahmen/radweg.md":
            "---\nnummer: M-2\ntitel: Radweg\nstatus: Idee\nzeitraum: 2024\nsetzt_voraus: M-1\nfederfuehrend: amt\nziele: nah\n---\n\nSiehe [Brücke](bruecke.md#stand).\n",
        "content/massnahmen/entwurf.md":
            "---\nnummer: M-3\ntitel: Entwurf\nentwurf: ja\n---\n\n```fahrplan\nmeasures\n```\n",
        "content/kommunen/musterau.md":
            "---\nname: Musterau\nart: Gemeinde\neinwohner: 900\neigenmittel:\n  - jahr: 2025\n    betrag: 1 EUR\n---\n\nEin Ort.\n",
        "content/ziele/nah.md": "---\ntitel: Nah\nindikatoren: gaeste\n---\n",
        "content/indikatoren/gaeste.md": "---\ntitel: Gäste\ndaten: gaeste.csv\n---\n",
        "content/indikatoren/gaeste.csv": "datum;wert;kommune\n2024;5;\n2025;6;musterau\n",
        "content/akteure/amt.md": "---\nname: Amt\neinfluss: 4\ninteresse: 2\npersonal: 0,5 VZÄ\n---\n",
        "content/foerderung/dorf.md": "---\ntitel: Dorf\nzeitraum: 2023\n---\n",
        "content/beteiligung/dialog.md": "---\ntitel: Dialog\ntermine: 2024\nakteure: amt\nwurde_zu: nah\n---\n",
        "content/sitzungen/rat.md":
            "---\ntitel: Rat\ndatum: 2024\ntagesordnung:\n  - titel: Brücke\n    massnahmen: M-1\n---\n",
        "content/grenzen.geojson":
            "{\"type\": \"Feature\", \"properties\": {\"name\": \"Musterau\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[10, 50], [11, 50], [11, 51], [10, 50]]]}}\n",
        "content/handlungsfelder/verkehr.md": "---\ntitel: Verkehr\n---\n\nFahren.\n",
        "content/kapitel/01-lage.md": "---\ntitel: Lage\n---\n\n```fahrplan\nmeasures where status = Idee\n```\n",
        "content/seiten/impressum.md": "---\ntitel: Impressum\n---\n\nMusterau.\n",
        "content/bild.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "content/static/a.txt": "a\n",
        "themes/eigen/page.mustache": "<p>{{page.title}}</p>\n",
        // Long style sheets take long to be hashed where nothing is optimised.
        "themes/eigen/assets/report.css": "p { color: black }\n",
        "themes/eigen/assets/not-found.css": "p { color: black }\n",
        "themes/eigen/theme.yaml": "farben:\n  accent: \"#0b5d57\"\n",
    ]

    private static let snippets = [
        "\nentwurf: ja\n", "---\n", "\n", "x", "ä", "[", ": ", "\u{0}", "[Weg](radweg.md)", "[Nirgends](nichts.md)",
        "{{page.titel}}",
        "{{/x}}", "\nstatus: erledigt\n", "\nsprache: en\n", "\nthema: default\n", "## Titel\n", "\n## Neu\n",
        "\n[Neu](bruecke.md#neu) [Lage](../kapitel/01-lage.md#titel)\n", "<b>",
        "\nnummer: M-2\n", "\nziele: nah\n", "\nkosten: 5 EUR\n", "2026;7;\n", "\nname: Anders\n", "\neinwohner: 7\n",
        "\nsetzt_voraus: M-2\n", "\nsynergien: [Brücke, radweg]\n", "\naliases: [alt.html]\n", "\nteil_von: M-1\n",
        "\nreihenfolge: 1\n", "\noeffentlich: nein\n", "\nfederfuehrend: Radweg\n",
    ]

    /// 10,000 edits take a while: set FAHRPLAN_LONG_TESTS.
    private static let isLong = ProcessInfo.processInfo.environment["FAHRPLAN_LONG_TESTS"] != nil

    @Test(arguments: 1...4)
    func afterAnyEdits(seed: UInt64) throws {
        let box = try Sandbox()
        var dice = Dice(seed: seed)
        for (name, text) in Self.files { try box.write(name, text) }
        let (memo, themes) = (Memo(), Memo())
        var sources = WatchedSources(
            content: box.at("content"), theme: nil, watch: { _ in }, now: { Int64(Date().timeIntervalSince1970 * 1e9) })
        try sources.refresh(.everything)
        var day = try #require(CivilDay(year: 2026, month: 7, day: 1))
        var (good, bad) = (0, 0)
        for step in 1...(Self.isLong ? 2_500 : 25) {
            var change = DiskChange()
            // Most sites are broken for a moment, not for ever.
            if step % 4 == 0 {
                for (name, text) in Self.files where box.read(name) != text { try box.write(name, text) }
                for name in box.tree("content").keys where Self.files["content/" + name] == nil && !name.hasSuffix("/")
                {
                    try box.remove("content/" + name)
                }
                change.isUnclear = true
            } else {
                try edit(box, &dice, &change)
            }
            if Int.random(in: 0..<20, using: &dice) == 0 {
                day = CivilDay(year: 2026, month: 8, day: step % 31 + 1) ?? day
            }
            try sources.refresh(change)
            let fresh = try BuildInput(
                content: ContentReader(box.at("content")).read().value,
                themes: ThemeReader(besideContent: box.at("content")).read(choice: nil).value.themes, today: day,
                readAsset: ContentReader.bytes)
            let input = BuildInput(
                content: sources.value.content.value, themes: sources.value.themes.value.themes, today: day,
                readAsset: ContentReader.bytes)
            // Compiling the theme takes most of a build, so that is done anew only where there is time for it.
            let clean = ParsedSite(fresh, memo: Self.isLong ? Memo(isKept: false) : themes.onlyThemes())
            let expected = clean.resolved().map { $0?.projected().bytes }
            let parsed = ParsedSite(input, memo: memo)
            // As authors see it comes first, so that the two could get into each other's way.
            let authors = parsed.resolved(showingDrafts: true).map { $0?.projected().served }
            let readers = parsed.resolved().map { $0?.projected().bytes }
            #expect(readers.diagnostics == expected.diagnostics, "step \(step)")
            #expect(readers.value == expected.value, "step \(step)")
            let drafts = clean.resolved(showingDrafts: true).map { $0?.projected().bytes }
            #expect(authors.diagnostics == drafts.diagnostics, "step \(step)")
            #expect(authors.value == drafts.value, "step \(step)")
            (good, bad) = expected.value == nil ? (good, bad + 1) : (good + 1, bad)
        }
        // A test that only ever compares failures would prove nothing.
        #expect(good > 5)
        #expect(bad > 2)
    }

    private func edit(_ box: Sandbox, _ dice: inout Dice, _ change: inout DiskChange) throws {
        let all = (box.tree("content").keys.map { "content/" + $0 } + box.tree("themes").keys.map { "themes/" + $0 })
            .filter { !$0.hasSuffix("/") }.sorted()
        guard let name = all.randomElement(using: &dice), let old = box.read(name) else { return }
        var text = Array(old)
        let place = Int.random(in: 0...text.count, using: &dice)
        switch Int.random(in: 0..<10, using: &dice) {
        case 0..<4: text.insert(contentsOf: Self.snippets.randomElement(using: &dice) ?? "", at: place)
        case 4: text.removeSubrange(place..<min(text.count, place + 5))
        case 5: text += "\nNoch ein Satz.\n"
        case 6 where old.contains("titel: "): text = Array(Self.retitled(old, &dice))
        case 6: text = Array(Self.files.values.sorted().randomElement(using: &dice) ?? "")
        case 7:
            try box.remove(name)
            change.isUnclear = true
            return
        case 8:
            try box.write(Path.parent(name) + "/neu-\(place).md", old)
            try box.remove(name)
            change.isUnclear = true
            return
        default:
            try box.write(Path.parent(name) + "/kopie.md", old)
            change.files.insert(ExactText(box.at(Path.parent(name) + "/kopie.md")))
            return
        }
        try box.write(name, String(text))
        change.files.insert(ExactText(box.at(name)))
    }

    /// With another title, or with that of another content.
    private static func retitled(_ text: String, _ dice: inout Dice) -> String {
        let title = ["Brücke", "Radweg", "M-2", "Neu \(Int.random(in: 0..<9, using: &dice))"].randomElement(
            using: &dice)
        return text.replacingOccurrences(
            of: "titel: [^\n]*", with: "titel: \(title ?? "")", options: .regularExpression)
    }

    @Test func whatCannotBeReadForAWhile() throws {
        let box = try Sandbox()
        for (name, text) in Self.files { try box.write(name, text) }
        let memo = Memo()
        var sources = WatchedSources(content: box.at("content"), theme: nil, watch: { _ in }, now: { .max })
        func problems() throws -> [String] {
            try sources.refresh(.everything)
            let day = try #require(CivilDay(year: 2024, month: 1, day: 1))
            let input = BuildInput(
                content: sources.value.content.value, themes: sources.value.themes.value.themes, today: day)
            let found = sources.value.content.diagnostics + ParsedSite(input, memo: memo).resolved().diagnostics
            return found.filter { $0.severity == .error }.map {
                "\(Path.lastComponent($0.location.path)) \($0.rule.id)"
            }
        }
        #expect(try problems() == [])
        for name in ["kommunen/musterau.md", "massnahmen/bruecke.md", "strategie.md"].map({ "content/" + $0 }) {
            try box.remove(name)
            try box.link(name, to: "nirgends.md")
            #expect(try problems() == [Path.lastComponent(name) + " unreadable"])
            try box.remove(name)
            try box.write(name, Self.files[name] ?? "")
            #expect(try problems() == [])
        }
    }

    @Test func nothingIsMadeTwice() throws {
        let box = try Sandbox()
        for (name, text) in Self.files { try box.write(name, text) }
        let memo = Memo()
        var sources = WatchedSources(content: box.at("content"), theme: nil, watch: { _ in }, now: { .max })
        try sources.refresh(.everything)
        let day = try #require(CivilDay(year: 2026, month: 7, day: 1))
        func site() throws -> ProjectedSite {
            let input = BuildInput(
                content: sources.value.content.value, themes: sources.value.themes.value.themes, today: day)
            let site = try #require(ParsedSite(input, memo: memo).resolved().value?.projected())
            site.forgetOthers()
            return site
        }
        func bytes(_ path: String) throws -> [UInt8]? { try site().file(at: path)?.bytes }
        func storage(_ bytes: [UInt8]?) -> UnsafeRawPointer? { bytes?.withUnsafeBytes { $0.baseAddress } }
        let (old, path) = (try site(), "massnahmen/radweg.html")
        let first = try #require(old.file(at: path)?.bytes)
        #expect(storage(old.file(at: path)?.bytes) == storage(first))
        try box.write("content/massnahmen/radweg.md", "---\nnummer: M-2\ntitel: Radweg\n---\n\nAnders.\n")
        try sources.refresh(DiskChange(files: [box.at("content/massnahmen/radweg.md")]))
        let new = try site()
        #expect(new.file(at: path)?.bytes != first)
        // Whoever still asks for the old site gets it, and puts nothing in the place of the new one's page.
        #expect(old.file(at: path)?.bytes == first)
        let second = try #require(new.file(at: path)?.bytes)
        #expect(second != first)
        #expect(storage(new.file(at: path)?.bytes) == storage(second))
        // A template is compiled anew, but nothing is read or resolved again.
        let plain = try #require(try bytes("impressum.html"))
        try box.write("themes/eigen/page.mustache", "<b>{{page.title}}</b>\n")
        try sources.refresh(DiskChange(files: [box.at("themes/eigen/page.mustache")]))
        #expect(try bytes("impressum.html") != plain)
        #expect(try bytes("impressum.html").map { String(decoding: $0, as: UTF8.self) } == "<b>Impressum</b>\n")
    }

    /// A watch goes on for weeks, and every page that was ever asked for holds its site.
    @Test func anOldSiteIsLetGoOf() throws {
        let box = try Sandbox()
        for (name, text) in Self.files { try box.write(name, text) }
        let memo = Memo()
        var sources = WatchedSources(content: box.at("content"), theme: nil, watch: { _ in }, now: { .max })
        let day = try #require(CivilDay(year: 2026, month: 7, day: 1))
        func resolved() throws -> ResolvedSite {
            try sources.refresh(.everything)
            let input = BuildInput(
                content: sources.value.content.value, themes: sources.value.themes.value.themes, today: day)
            return try #require(ParsedSite(input, memo: memo).resolved().value)
        }
        weak var old: Site?
        do {
            let resolved = try resolved()
            old = resolved.site
            let site = resolved.projected()
            site.forgetOthers()
            for file in site.result.files { _ = site.file(at: file.path) }
        }
        #expect(old != nil)
        for name in Self.files.keys.sorted() where name.hasSuffix(".md") {
            try box.write(name, (Self.files[name] ?? "") + "\nNoch ein Satz.\n")
        }
        try resolved().projected().forgetOthers()
        #expect(old == nil)
    }

    /// The report carries pictures inside, and one that nobody shows any more is let go of, too.
    @Test func aPictureIsKeptAsLongAsItIsShown() throws {
        let memo = Memo()
        let picture: [UInt8] = [1, 2, 3]
        func isKnown(whenPagesSay text: String) throws -> Bool {
            let site = try Self.site(text, pictures: ["bild.png"], memo: memo, read: { _ in picture })
            site.forgetOthers()
            return memo.address(of: picture, at: "bild.png") { _ in "neu" } != "neu"
        }
        #expect(try isKnown(whenPagesSay: "![Bild](bild.png)"))
        #expect(try isKnown(whenPagesSay: "![Bild](bild.png) Text."))
        #expect(try !isKnown(whenPagesSay: "Text."))
    }

    @Test func aCollisionNamesTheFilesAsTheyAreCalledNow() throws {
        let memo = Memo()
        func problems(_ names: [String], _ memo: Memo) throws -> [Diagnostic] {
            let text = names.map { "![Bild](bilder/\($0))\n" }.joined()
            return try Self.site(text, pictures: names.map { "bilder/" + $0 }, memo: memo).problems(shownRoot: "output")
        }
        for names in [["Ä.png", "ä.png"], ["AE.png", "ä.png"], ["AE.png", "Ä.png"], ["ä.png"]] {
            let found = try problems(names, memo)
            #expect(found.count == names.count - 1)
            #expect(try found == problems(names, Memo(isKept: false)))
        }
    }

    /// A site with this text on its home page.
    private static func site(
        _ text: String, pictures: [String], memo: Memo, read: @escaping @Sendable (Asset) -> [UInt8]? = { _ in nil }
    ) throws -> ProjectedSite {
        let texts = [
            "site.yaml": "titel: Probe\n", "strategie.md": "---\ntitel: Strategie\n---\n",
            "index.md": "---\ntitel: Willkommen\n---\n\n\(text)\n",
        ]
        let files = texts.map { SourceFile(path: $0.key, shownPath: "content/" + $0.key, bytes: Array($0.value.utf8)) }
        let assets = pictures.map { Asset(path: $0, shownPath: "content/" + $0, location: "/nix/" + $0, size: 3) }
        let input = BuildInput(
            content: SourceTree(files: files, assets: assets), today: try #require(CivilDay("2026-07-01")),
            readAsset: read)
        return try #require(ParsedSite(input, memo: memo).resolved().value?.projected())
    }
}

extension ProjectedSite {
    /// What is written, by path; nil for copies.
    fileprivate var bytes: [String: [UInt8]?] {
        Dictionary(result.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// The same as the preview has it.
    fileprivate var served: [String: [UInt8]?] {
        forgetOthers()
        return Dictionary(result.files.map { ($0.path, file(at: $0.path)?.bytes) }) { first, _ in first }
    }
}

/// The same numbers on every machine.
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
