import Testing

@testable import MarkdownKit

@Suite struct SlugTests {
    @Test(arguments: [
        ("Ziele und Wirkung", "ziele-und-wirkung"),
        ("Ziele & Wirkung", "ziele-wirkung"),
        ("  Über Größe, Maß und Äpfel!  ", "ueber-groesse-mass-und-aepfel"),
        ("U\u{308}ber Gro\u{308}ße", "ueber-groesse"),
        ("Cafe\u{301} Société Łódź", "cafe-societe-lodz"),
        ("Café", "cafe"),
        ("Bürger*innen & Bürger:innen", "buerger-innen-buerger-innen"),
        ("Bürger's", "buergers"),
        ("3.2 Fläche (km²)", "3-2-flaeche-km2"),
        ("STRAẞE_Straße", "strasse-strasse"),
        ("Trenn\u{AD}strich", "trennstrich"),
        ("— – -", ""),
        ("Привет", ""),
        ("", ""),
    ])
    func makesReadableASCII(text: String, slug: String) {
        #expect(Slug.make(from: text) == slug)
    }

    @Test func givesEachHeadingItsOwnID() {
        var anchors = Anchors()
        let ids = ["Ziel", "Ziel", "Ziel 2", "Ziel", "…", "…"].map { anchors.make(from: HeadingWords.of($0).slug) }
        #expect(ids == ["ziel", "ziel-2", "ziel-2-2", "ziel-3", "abschnitt", "abschnitt-2"])
    }
}
