import Testing

@testable import Markup
@testable import Presentation

@Suite struct ReportStyleTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashesAsTheStandardSays(_ message: String, _ hash: String) {
        let hex = SHA256.hash(Array(message.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == hash)
    }

    @Test func everyPartHasItsOwnPage() {
        let style = ReportStyle(
            sheet: Sample.html("p{margin:0}"), language: .german, title: "Plan", asOf: "Stand 2026",
            parts: [
                .init(anchor: "ziele", head: "1 Ziele"), .init(anchor: "fahrplan", head: "2 Fahrplan", isWide: true),
            ])
        #expect(
            String(decoding: style.html.bytes, as: UTF8.self) == """
                p{margin:0}
                @page{@top-left{content:"Plan"}@top-right{content:""}@bottom-left{content:"Stand 2026"}\
                @bottom-right{content:"Seite " counter(page) " von " counter(pages)}}
                @page cover{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}@bottom-right{content:""}}
                @page part1{@top-right{content:"1 Ziele"}}
                [id="ziele"]{page:part1}
                @page part2{size:A4 landscape;@top-right{content:"2 Fahrplan"}}
                [id="fahrplan"]{page:part2}

                """)
    }

    @Test func noTitleCanEndTheStyle() {
        let style = ReportStyle(sheet: Sample.html("a{}"), language: .english, title: "\"</style><b>\\\n")
        let text = String(decoding: style.html.bytes, as: UTF8.self)
        #expect(!text.contains("</"))
        #expect(text.contains(#"@top-left{content:"\22 \3c /style>\3c b>\5c \a "}"#))
    }
}
