import Diagnostics
import Foundation
import StrategyModel
import Testing

@testable import Building
@testable import Preview

/// Against a running preview. A page that is asked for after a change shows it, so most of this waits for nothing.
@Suite struct EndToEndTests {
    @Test func anEditShowsAtOnceAndIsWrittenBehind() async throws {
        try await Site.test { site in
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Erster Stand."))
            let text = try #require(site.place.read("content/massnahmen/bruecke.md"))
            for number in 1...20 {
                let edited = text.replacing("Erster Stand", with: "Stand Nummer \(number)")
                if number % 2 == 0 {
                    try site.place.write("content/massnahmen/bruecke.md", edited)
                } else {
                    try site.place.save("content/massnahmen/bruecke.md", edited)
                }
                #expect(try await site.body("/massnahmen/bruecke.html").contains("Stand Nummer \(number)."))
            }
            try await site.eventually("written") {
                site.output("massnahmen/bruecke.html")?.contains("Stand Nummer 20.") == true
            }
        }
    }

    @Test func aTitleChangesWhereverItStands() async throws {
        try await Site.test { site in
            let text = try #require(site.place.read("content/massnahmen/bruecke.md"))
            try site.place.write("content/massnahmen/bruecke.md", text.replacing("Neue Brücke", with: "Alter Steg"))
            #expect(try await site.body("/massnahmen/").contains("Alter Steg"))
            #expect(try await site.body("/bericht.html").contains("Alter Steg"))
            #expect(try await !site.body("/massnahmen/index.html").contains("Neue Brücke"))
        }
    }

    @Test func aBrokenFileShowsWhereAndTheLastGoodStateStays() async throws {
        try await Site.test { site in
            let text = try #require(site.place.read("content/massnahmen/bruecke.md"))
            try site.place.write(
                "content/massnahmen/bruecke.md",
                text.replacing("zeitraum: 2030", with: "zeitraum: 2030-99").replacing("Erster", with: "Zweiter"))
            for target in ["/massnahmen/bruecke.html", "/", "/bericht.html", "/gibtesnicht.html"] {
                let page = try await site.body(target)
                #expect(page.contains("role=\"alertdialog\""))
                #expect(page.contains("content/massnahmen/bruecke.md:5:11: Fehler: "))
                #expect(page.contains("    zeitraum: 2030-99\n              ^~~~~~~\n"))
            }
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Erster Stand."))
            #expect(site.log.all.contains("zeitraum: 2030-99"))
            #expect(site.output("massnahmen/bruecke.html")?.contains("Erster Stand.") != false)
            try site.place.write("content/massnahmen/bruecke.md", text.replacing("Erster", with: "Dritter"))
            let page = try await site.body("/massnahmen/bruecke.html")
            #expect(page.contains("Dritter Stand."))
            #expect(!page.contains("alertdialog"))
        }
    }

    @Test func aDeletedPageIsGoneEverywhere() async throws {
        try await Site.test { site in
            try await site.eventually("written") { site.output("massnahmen/bruecke.html") != nil }
            try site.place.remove("content/massnahmen/bruecke.md")
            try site.place.write(
                "content/massnahmen/radweg.md", "---\nnummer: M-2\ntitel: Radweg\nstatus: Idee\n---\n\nAllein.\n")
            #expect(try await site.get("/massnahmen/bruecke.html").status == 404)
            for target in ["/massnahmen/", "/", "/kommunen/musterau.html", "/bericht.html", "/fahrplan.html"] {
                #expect(try await !site.body(target).contains("Neue Brücke"))
            }
            try await site.eventually("deleted") { site.output("massnahmen/bruecke.html") == nil }
        }
    }

    @Test func aNewPageIsThereAtOnce() async throws {
        try await Site.test { site in
            #expect(try await site.get("/massnahmen/neu.html").status == 404)
            try site.place.write("content/massnahmen/neu.md", "---\nnummer: M-9\ntitel: Ganz neu\n---\n\nNeu.\n")
            #expect(try await site.get("/massnahmen/neu.html").status == 200)
            #expect(try await site.body("/massnahmen/").contains("Ganz neu"))
        }
    }

    @Test func renamedFolders() async throws {
        try await Site.test { site in
            try site.place.move("content/massnahmen", to: "content/measures")
            #expect(try await site.get("/massnahmen/bruecke.html").status == 200)
            // What happens in the folder under its new name is noticed, too.
            try site.place.write(
                "content/measures/bruecke.md", "---\nnummer: M-1\ntitel: Neue Brücke\n---\n\nUmgezogen.\n")
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Umgezogen."))
            try site.place.move("content/measures", to: "anderswo")
            #expect(try await site.get("/massnahmen/bruecke.html").status == 404)
            try site.place.write("anderswo/bruecke.md", "---\nnummer: M-1\ntitel: Neue Brücke\n---\n\nZurück.\n")
            try site.place.move("anderswo", to: "content/massnahmen")
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Zurück."))
            try site.place.write("content/neu/tief/leer.txt", "")
            try site.place.remove("content/neu")
            try site.place.write("content/massnahmen/bruecke.md", "---\nnummer: M-1\ntitel: Neu\n---\n\nNochmals.\n")
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Nochmals."))
        }
    }

    @Test func settingsBrokenRemovedAndRepaired() async throws {
        try await Site.test { site in
            let good = try #require(site.place.read("content/site.yaml"))
            try site.place.write("content/site.yaml", "titel: [\n")
            #expect(try await site.body("/").contains("content/site.yaml:1:"))
            #expect(try await site.body("/").contains("Probe"))
            try site.place.remove("content/site.yaml")
            _ = try await site.body("/")
            try site.place.write("content/site.yaml", good.replacing("Probe", with: "Andere Probe"))
            let page = try await site.body("/")
            #expect(page.contains("Andere Probe"))
            #expect(!page.contains("alertdialog"))
        }
    }

    @Test func aThemeBrokenRepairedAndChanged() async throws {
        let theme = [
            "themes/eigen/page.mustache": "<p>Eigen: {{page.title}}</p>", "themes/eigen/theme.yaml": "name: Eigen\n",
        ]
        try await Site.test(with: theme, { $0.build.theme = "eigen" }) { site in
            #expect(try await site.body("/impressum.html").hasPrefix("<p>Eigen: Impressum</p>"))
            try site.place.save("themes/eigen/page.mustache", "<p>{{page.titel}}</p>")
            let page = try await site.body("/impressum.html")
            #expect(page.hasPrefix("<p>Eigen: Impressum</p>"))
            #expect(page.contains("themes/eigen/page.mustache:1:"))
            #expect(page.contains("{{page.titel}}"))
            try site.place.save("themes/eigen/page.mustache", "<p>Neu: {{page.title}}</p>")
            #expect(try await site.body("/impressum.html").hasPrefix("<p>Neu: Impressum</p>"))
            try site.place.move("themes/eigen", to: "weg")
            #expect(try await site.body("/impressum.html").contains("alertdialog"))
            try site.place.move("weg", to: "themes/eigen")
            #expect(try await !site.body("/impressum.html").contains("alertdialog"))
            try site.place.write("themes/eigen/assets/eigen.css", "p { color: red }")
            #expect(try await site.body("/assets/eigen.css") == "p { color: red }")
        }
    }

    @Test func themesThatComeLater() async throws {
        try await Site.test(themes: [:]) { site in
            #expect(try await !site.body("/impressum.html").hasPrefix("<p>"))
            try site.place.write("themes/default/page.mustache", "<p>Eigen</p>")
            #expect(try await site.body("/impressum.html").hasPrefix("<p>Eigen</p>"))
            try site.place.remove("themes")
            #expect(try await !site.body("/impressum.html").hasPrefix("<p>"))
        }
    }

    @Test func theContentFolderGoesAndComesBack() async throws {
        try await Site.test { site in
            try site.place.move("content", to: "weg")
            #expect(try await site.body("/massnahmen/bruecke.html").contains("alertdialog"))
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Erster Stand."))
            try site.place.move("weg", to: "content")
            #expect(try await !site.body("/massnahmen/bruecke.html").contains("alertdialog"))
            try site.place.write("content/massnahmen/bruecke.md", "---\ntitel: Neu\n---\n\nWieder da.\n")
            #expect(try await site.body("/massnahmen/bruecke.html").contains("Wieder da."))
            try await site.eventually("written") {
                site.output("massnahmen/bruecke.html")?.contains("Wieder da.") == true
            }
        }
    }

    @Test func aHundredFilesAtOnce() async throws {
        try await Site.test { site in
            for number in 1...100 {
                try site.place.write(
                    "content/massnahmen/m\(number).md",
                    "---\nnummer: N-\(number)\ntitel: Nummer \(number)\n---\n\nText.\n")
            }
            let list = try await site.body("/massnahmen/")
            for number in 1...100 { #expect(list.contains("Nummer \(number)<")) }
            for number in 1...100 { try site.place.remove("content/massnahmen/m\(number).md") }
            #expect(try await !site.body("/massnahmen/").contains("Nummer"))
        }
    }

    @Test func draftsAreShownAndNotWritten() async throws {
        try await Site.test { site in
            #expect(try await site.body("/massnahmen/entwurf.html").contains("Geheimer Plan"))
            #expect(try await site.body("/massnahmen/").contains("Geheimer Plan"))
            try await site.eventually("written") { site.output("massnahmen/bruecke.html") != nil }
            try site.place.write(
                "content/massnahmen/entwurf.md", "---\nnummer: M-3\ntitel: Geheimer Plan\nentwurf: ja\n---\n\nAnders.\n"
            )
            #expect(try await site.body("/massnahmen/entwurf.html").contains("Anders."))
            try site.place.write("content/seiten/impressum.md", "---\ntitel: Impressum\n---\n\nEnde.\n")
            try await site.eventually("written") { site.output("impressum.html")?.contains("Ende.") == true }
            let output = site.place.files(in: "output")
            #expect(output.values.allSatisfy { !$0.contains("Geheimer Plan") && !$0.contains("Anders.") })
            #expect(!output.keys.contains { $0.contains("entwurf") })
            // A link to a draft would break the build, and whoever looks at the preview hears of it.
            try site.place.write(
                "content/seiten/impressum.md", "---\ntitel: Impressum\n---\n\n[Plan](../massnahmen/entwurf.md)\n")
            let page = try await site.body("/impressum.html")
            #expect(page.contains("alertdialog"))
            #expect(page.contains(">Plan</a>"))
        }
    }

    @Test func theOutputIsWhatABuildWrites() async throws {
        try await Site.test { site in
            try await site.eventually("written") {
                site.output(Manifest.name)?.isEmpty == false && site.output("bericht.html") != nil
            }
            try site.place.write("content/massnahmen/bruecke.md", "---\ntitel: Neu\n---\n\nNeuer Stand.\n")
            _ = try await site.body("/")
            try await site.eventually("written") { site.output("bericht.html")?.contains("Neuer Stand.") == true }
            await site.preview.stop()
            let watched = site.place.files(in: "output")
            #expect(watched.values.allSatisfy { !$0.contains("__fahrplan") && !$0.contains("connect-src") })
            try site.place.remove("output")
            var options = Options(today: site.clock.day, language: .german)
            (options.content, options.output) = (site.place.at("content"), site.place.at("output"))
            let world = World(print: { _ in }, complain: { _ in }, isColoured: false, now: { .zero }, home: nil)
            #expect(BuildCommand(options, pipeline: .standard, world: world).run(writing: true) == .fine)
            #expect(watched == site.place.files(in: "output"))
        }
    }

    @Test func atMidnightTodayIsAnotherDay() async throws {
        try await Site.test { site in
            #expect(try await site.body("/bericht.html").contains("1.\u{A0}Juli 2026"))
            site.clock.set(try #require(CivilDay(year: 2026, month: 7, day: 2)))
            #expect(try await site.body("/bericht.html").contains("2.\u{A0}Juli 2026"))
            site.clock.set(try #require(CivilDay(year: 2026, month: 7, day: 3)))
            site.preview.wake()
            try await site.eventually("written") { site.output("bericht.html")?.contains("3.\u{A0}Juli 2026") == true }
        }
    }

    @Test func pagesHearOfWhatConcernsThem() async throws {
        try await Site.test { site in
            let page = try await site.body("/massnahmen/bruecke.html")
            let state = try #require(page.firstMatch(of: /data-state="([^"]*)"/)?.1)
            let target = "/__fahrplan/events?page=massnahmen%2Fbruecke.html&state=\(state)"
            let open = try Client(site.preview.port, target)
            #expect(try await open.waits(for: "event: problems\ndata: \"\"\n"))
            let text = try #require(site.place.read("content/massnahmen/bruecke.md"))
            try site.place.write("content/massnahmen/bruecke.md", "---\nnummer: [\n---\n")
            #expect(try await open.waits(for: "alertdialog"))
            try site.place.write("content/massnahmen/bruecke.md", text.replacing("Erster", with: "Nächster"))
            #expect(try await open.waits(for: "event: reload"))
            // Who comes late hears of it, too.
            #expect(try await Client(site.preview.port, target).waits(for: "event: reload"))
        }
    }

    @Test func beginningWithAMistake() async throws {
        try await Site.test(with: ["content/massnahmen/bruecke.md": "---\nnummer: [\n---\n"]) { site in
            let answer = try await site.get("/massnahmen/bruecke.html")
            #expect(answer.status == 503)
            #expect(answer.body.contains("nummer: ["))
            #expect(site.output("index.html") == nil)
            try site.place.write("content/massnahmen/bruecke.md", "---\nnummer: M-1\ntitel: Gut\n---\n\nGut.\n")
            #expect(try await site.get("/massnahmen/bruecke.html").status == 200)
        }
    }

    @Test func somethingForeignInTheOutput() async throws {
        try await Site.test(with: ["output/impressum.html": "von jemand anderem"]) { site in
            #expect(try await site.get("/impressum.html").body.contains("Musterau."))
            try await site.eventually("reported") { try await site.body("/").contains("output-foreign") }
            #expect(site.output("impressum.html") == "von jemand anderem")
            #expect(site.output("index.html") == nil)
            // Nothing of the content changes, and yet the output can be written.
            try site.place.remove("output/impressum.html")
            try await site.eventually("written") { site.output("impressum.html")?.contains("Musterau.") == true }
            try await site.eventually("taken back") { try await !site.body("/").contains("alertdialog") }
        }
    }

    /// Seen as a mistake, and not followed by whoever asks for the picture all the same.
    @Test func aLinkInThePlaceOfAPictureIsNotServed() async throws {
        let (source, address) = ("content/bilder/steg.svg", "/dateien/bilder/steg.svg")
        let page = "---\ntitel: Willkommen\n---\n\n![Ein Steg](bilder/steg.svg)\n"
        try await Site.test(with: [source: "alt", "content/index.md": page, "geheim.svg": "geheim"]) { site in
            #expect(try await site.body(address) == "alt")
            try await site.eventually("written") { site.output(address) == "alt" }
            try site.place.remove(source)
            for target in ["../../geheim.svg", "/dev/zero"] {
                try site.place.link(source, to: target)
                #expect(try await site.get(address).status == 404)
                #expect(try await site.body("/").contains("alertdialog"))
                try site.place.remove(source)
            }
            mkfifo(site.place.at(source), 0o600)
            #expect(try await site.get(address).status == 404)
            #expect(site.output(address) == "alt")
            try site.place.remove(source)
            for text in ["neu", "neuer"] {
                try site.place.save(source, text)
                #expect(try await site.body(address) == text)
            }
            try await site.eventually("written") { site.output(address) == "neuer" }
        }
    }

    @Test func polling() async throws {
        try await Site.test({ $0.isPolling = true }) { site in
            try site.place.write("content/massnahmen/bruecke.md", "---\ntitel: Neu\n---\n\nGefunden.\n")
            try await site.eventually("found") { try await site.body("/massnahmen/bruecke.html").contains("Gefunden.") }
            // Of the same length.
            try site.place.write("content/massnahmen/bruecke.md", "---\ntitel: Neu\n---\n\nVerloren.\n")
            try await site.eventually("found") { try await site.body("/massnahmen/bruecke.html").contains("Verloren.") }
            try site.place.remove("content/massnahmen/bruecke.md")
            try site.place.remove("content/massnahmen/radweg.md")
            try await site.eventually("found") { try await site.get("/massnahmen/bruecke.html").status == 404 }
        }
    }

    @Test func onlyTheOutputIsServed() async throws {
        try await Site.test { site in
            try await site.eventually("written") { site.output(Manifest.name) != nil }
            for target in [
                "/../content/site.yaml", "/%2e%2e/content/site.yaml", "/..%2fcontent/site.yaml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "//etc/passwd", "/massnahmen//bruecke.html", "/massnahmen/../index.html", "/./index.html",
                "/.fahrplan-manifest", "/.git/config", "/site.yaml", "/content/site.yaml", "/index.html/",
                "/index.html%00",
                "/massnahmen%5cbruecke.html", "/massnahmen\\bruecke.html", "/%", "/%zz", "/__fahrplan/",
                "/__fahrplan/x",
                "/assets/", "/assets",
            ] {
                let answer = try await site.get(target)
                #expect(answer.status == 404, "\(target)")
                #expect(!answer.body.contains("herausgeber"))
                #expect(!answer.body.contains("geheim"))
            }
            #expect(try await site.get("/notiz.txt").body == "Notiz\n")
            #expect(try await site.get("/eigen.html").body.contains("preview.js"))
            let redirect = try await site.get("/massnahmen")
            #expect(redirect.status == 302)
            #expect(redirect.headers["location"] == "/massnahmen/")
        }
    }

    @Test func onlyForThisComputerAndOnlyReading() async throws {
        try await Site.test { site in
            let port = site.preview.port
            #expect(try await site.get("/", headers: ["Host: example.org"]).status == 403)
            #expect(try await site.get("/", headers: ["Host: example.org:\(port)"]).status == 403)
            #expect(try await site.get("/", headers: ["Host: localhost:\(port)"]).status == 200)
            #expect(try await site.get("/", headers: ["Origin: https://example.org"]).status == 403)
            #expect(try await site.get("/", headers: ["Origin: http://localhost:\(port)"]).status == 200)
            #expect(try await site.get("/__fahrplan/events", headers: ["Origin: null"]).status == 403)
            #expect(try await site.get("/", method: "POST").status == 405)
            #expect(try await site.get("/", method: "DELETE").status == 405)
            let (head, page) = (try await site.get("/", method: "HEAD"), try await site.get("/"))
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect(head.headers == page.headers)
            #expect(page.headers["cache-control"] == "no-store")
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        }
    }

    @Test func clientsThatNeverFinish() async throws {
        try await Site.test { site in
            let port = site.preview.port
            for _ in 0..<4 {
                let client = try Client(port)
                client.send("GET /" + String(repeating: "a", count: 2_000_000))
                #expect(try await client.waits(for: "HTTP/1.1 431 "))
            }
            // More than are kept open.
            let slow = try (0..<300).map { _ in
                let client = try Client(port)
                client.send("GET / HTTP/1.1\r\nHost: 127")
                return client
            }
            #expect(try await site.get("/").status == 200)
            #expect(try await site.get("/").status == 200)
            withExtendedLifetime(slow) {}
        }
    }

    @Test func partsOfDocuments() async throws {
        try await Site.test { site in
            let whole = try await site.get("/notiz.txt")
            #expect(whole.status == 200)
            #expect(whole.body == "Notiz\n")
            #expect(whole.headers["accept-ranges"] == "bytes")
            let head = try await site.get("/notiz.txt", method: "HEAD")
            #expect(head.headers == whole.headers)
            #expect(head.body.isEmpty)
            let part = try await site.get("/notiz.txt", headers: ["Range: bytes=1-2"])
            #expect(part.status == 206)
            #expect(part.body == "ot")
            #expect(part.headers["content-range"] == "bytes 1-2/6")
            let behind = try await site.get("/notiz.txt", headers: ["Range: bytes=6-"])
            #expect(behind.status == 416)
            #expect(behind.headers["content-range"] == "bytes */6")
            #expect(try await site.get("/notiz.txt", headers: ["Range: bytes=1-2", "If-Range: x"]).body == "Notiz\n")
            #expect(try await site.get("/", headers: ["Range: bytes=1-2"]).status == 200)
        }
    }

    @Test func oneRequestAfterTheOther() async throws {
        try await Site.test { site in
            let client = try Client(site.preview.port)
            let head = "Host: localhost:\(site.preview.port)\r\n\r\n"
            client.send("HEAD / HTTP/1.1\r\n\(head)\r\nGET /nichts HTTP/1.1\r\n\(head)DELETE /")
            #expect(try await client.waits(for: "HTTP/1.1 200 OK"))
            #expect(try await client.waits(for: "HTTP/1.1 404 Not Found"))
            client.send(" HTTP/1.1\r\nContent-Length: 2\r\n\(head)xx")
            #expect(try await client.waits(for: "HTTP/1.1 405 Method Not Allowed"))
        }
    }

    @Test func aPortThatIsTaken() async throws {
        try await Site.test { site in
            let problem = await #expect(throws: Trouble.self) {
                try await Site.test({ $0.port = site.preview.port }) { _ in }
            }
            #expect(problem?.message.german.contains("--port") == true)
        }
        try await Site.test({ $0.port = nil }) { one in
            try await Site.test({ $0.port = nil }) { (other: Site) async throws -> Void in
                let answer = try await other.get("/")
                #expect(one.preview.port != other.preview.port)
                #expect(answer.status == 200)
            }
        }
    }
}
