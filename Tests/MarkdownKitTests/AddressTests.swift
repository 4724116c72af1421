import Diagnostics
import Testing

@testable import MarkdownKit

/// Addresses that lead nowhere because of how they are written.
@Suite struct AddressTests {
    @Test(arguments: [
        ("http:/example.org", "https://example.org"), ("http:example.org/a", "https://example.org/a"),
        ("https:///example.org", "https://example.org"), ("htps://example.org", "https://example.org"),
        ("HTPS://example.org", "https://example.org"), ("ttps://example.org", "https://example.org"),
        ("http//example.org", "https://example.org"), ("https;//www.example.org", "https://www.example.org"),
        ("https://https://example.org", "https://example.org"), ("http://https//example.org", "https://example.org"),
        ("www.example.org:8080/a", "https://www.example.org:8080/a"),
        ("mailto://rathaus@example.org", "mailto:rathaus@example.org"),
        ("mailo:rathaus@example.org", "mailto:rathaus@example.org"), ("tel://+49851", "tel:+49851"),
        ("doi:10.1000/182", "https://doi.org/10.1000/182"),
    ])
    func misspelled(address: String, right: String) {
        #expect(
            problems("ä [B](\(address)).\n") == [
                "bad-address at 7 «\(address)»: Die Adresse „\(address)“ ist falsch geschrieben | Schreiben Sie: \(right)"
            ])
        #expect(
            problems("[B](\(address))\n", .english) == [
                "bad-address at 4 «\(address)»: The address “\(address)” is misspelt | Write: \(right)"
            ])
    }

    @Test func onAComputer() {
        #expect(
            problems("[B](C:\\Users\\Meier\\Bericht.pdf) und ![Plan](<d:/Karten/Plan 1.png>)\n") == [
                "bad-address at 4 «C:\\Users\\Meier\\Bericht.pdf»: „C:\\Users\\Meier\\Bericht.pdf“ liegt auf einem eigenen Rechner und ist von außen nicht zu erreichen | Legen Sie die Datei neben den Text und schreiben Sie nur ihren Namen: [Text](Bericht.pdf)",
                "bad-address at 45 «d:/Karten/Plan 1.png»: „d:/Karten/Plan 1.png“ liegt auf einem eigenen Rechner und ist von außen nicht zu erreichen | Legen Sie die Datei neben den Text und schreiben Sie nur ihren Namen: [Text](<Plan 1.png>)",
            ])
        #expect(
            problems("[B](\\\\server\\Amt\\Bericht.pdf)\n", .english) == [
                "bad-address at 4 «\\\\server\\Amt\\Bericht.pdf»: “\\\\server\\Amt\\Bericht.pdf” lies on a computer of your own and cannot be reached from outside | Put the file beside the text and write its name only: [text](Bericht.pdf)"
            ])
    }

    @Test func backslashes() {
        #expect(
            problems("[B](..\\massnahmen\\waldi-app.md)\n") == [
                "bad-address at 4 «..\\massnahmen\\waldi-app.md»: Die Adresse „..\\massnahmen\\waldi-app.md“ trennt Ordner mit „\\“ statt mit „/“ | Schreiben Sie: ../massnahmen/waldi-app.md"
            ])
        #expect(
            problems("[B](..\\..\\x\\a.md)\n", .english) == [
                "bad-address at 4 «..\\..\\x\\a.md»: The address “..\\..\\x\\a.md” separates folders by “\\” instead of “/” | Write: ../../x/a.md"
            ])
    }

    @Test func unknownScheme() {
        let german = "Nennen Sie eine Adresse mit https://, mailto: oder tel: oder eine Datei neben dem Text"
        #expect(
            problems("[a][r], [r]\n\n[r]: akte:4711\n") == [
                "bad-address at 18 «akte:4711»: „akte:4711“ ist keine Adresse, die ein Browser kennt | \(german)"
            ])
        #expect(
            problems("[a](https://)\n", .english) == [
                "bad-address at 4 «https://»: The address “https://” is misspelt | Name an address with https://, mailto: or tel: or a file beside the text"
            ])
    }

    /// It is no reference, so nobody says that it is broken as well, and the text stays.
    @Test func isDropped() {
        let body = parse("[Bund](http//example.org) ![K](C:\\k.png)\n").value
        #expect(body.references.isEmpty)
        #expect(html(body) == "<p>Bund K</p>\n")
    }

    @Test(arguments: [
        "https://example.org", "HTTP://example.org", "https://münchen.de/a:b?c=d:e", "mailto:a@example.org",
        "tel:+49851",
        "sms:+49851", "geo:48.8,13.4", "webcal://example.org/a.ics", "ftp://example.org", "a.md", "../b/c.md#d", "#d",
        "?a:b",
        "a/b:c.md", "foo\\_bar.md", "http/a.md", "https.md", "10:30.md", "//example.org/a",
        "https://web.archive.org/web/http://a.de",
    ])
    func isRight(address: String) {
        #expect(problems("[a](\(address)) und ![b](\(address))\n") == [])
    }
}
