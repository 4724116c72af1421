import Building
import Diagnostics
import Testing

@testable import Preview

@Suite struct PagePolicyTests {
    @Test func onlyWhatThePreviewNeeds() {
        #expect(
            PagePolicy.relaxed("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:")
                == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'")
        #expect(
            PagePolicy.relaxed("default-src 'none'; style-src 'sha256-abc='; img-src data:")
                == "default-src 'none'; style-src 'sha256-abc=' 'self'; img-src data:; script-src 'self'; "
                + "connect-src 'self'")
        #expect(PagePolicy.relaxed("img-src 'self'") == "img-src 'self'")
        #expect(PagePolicy.relaxed("connect-src 'none'") == "connect-src 'self'")
        #expect(PagePolicy.relaxed("") == "")
    }

    private func relaxed(_ page: String) -> String {
        String(decoding: PagePolicy.relaxed(Rope(Array(page.utf8))).bytes, as: UTF8.self)
    }

    @Test func inThePage() {
        #expect(
            relaxed(
                "<head><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src &#39;none&#39;; img-src data:\">"
                    + "<title>x</title></head><body>content-security-policy")
                == "<head><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src &#39;self&#39;; img-src data:\">"
                + "<title>x</title></head><body>content-security-policy")
        #expect(
            relaxed("<META content='connect-src none' HTTP-EQUIV=content-security-policy></head>")
                == "<META content='connect-src none &#39;self&#39;' HTTP-EQUIV=content-security-policy></head>")
    }

    @Test(arguments: [
        "", "content-security-policy", "<meta content-security-policy", "<meta content-security-policy>",
        "<meta content-security-policy content=>", "<meta content-security-policy content=\"x>", "<p>ohne alles</p>",
        "<style>/* content-security-policy content=\"x\" */</style></head>",
    ])
    func whatIsNoneStays(page: String) { #expect(relaxed(page) == page) }
}

@Suite struct ServedPageTests {
    private func served(_ page: String, _ report: Report? = nil) -> String {
        String(
            decoding: ServedPage.make(Rope(Array(page.utf8)), path: "a\"b.html", state: "1-2", report: report).bytes,
            as: UTF8.self)
    }

    private let added =
        "<link rel=\"stylesheet\" href=\"/__fahrplan/preview.css\"><script src=\"/__fahrplan/preview.js\" defer "
        + "data-page=\"a&quot;b.html\" data-state=\"1-2\"></script>\n"

    @Test func beforeTheEnd() {
        #expect(served("<body>x</body>\n</html>\n") == "<body>x\(added)</body>\n</html>\n")
        #expect(served("<body>&lt;/body></BODY>") == "<body>&lt;/body>\(added)</BODY>")
        #expect(served("x") == "x\(added)")
        #expect(served("") == added)
    }

    @Test func aLongPageStaysInPieces() {
        var page = Rope(Array("<head></head><body>x".utf8))
        for piece in ["y", "z</body>", "\n"] { page.append(Array(piece.utf8)[...]) }
        let served = ServedPage.make(page, path: "a\"b.html", state: "1-2", report: nil)
        #expect(
            served.pieces.map { String(decoding: $0, as: UTF8.self) } == [
                "<head>", "</head><body>x", "y", "z", added, "</body>", "\n",
            ])
    }

    @Test func theReportIsText() {
        let file = SourceFile(
            path: "a.md", shownPath: "content/a.md", bytes: Array("ab\n<script>alert(1)</script>\n".utf8))
        let rule = Rule("some-rule", .error, Localized(de: "–", en: "–"))
        let problem = Diagnostic(
            rule, at: Location(path: "content/a.md", range: 3..<11), Localized(de: "„<b>“ & Co", en: "“<b>” & co"))
        let report = Report([problem], in: [file], .german)
        #expect(report.summary == "1 Fehler")
        #expect(
            report.text == """
                content/a.md:2:1: Fehler: „<b>“ & Co [some-rule]
                    <script>alert(1)</script>
                    ^~~~~~~~
                """)
        let page = served("<body></body>", report)
        #expect(page.contains("role=\"alertdialog\""))
        #expect(page.contains("    &lt;script&gt;alert(1)&lt;/script&gt;\n    ^~~~~~~~</pre>"))
        #expect(page.contains("„&lt;b&gt;“ &amp; Co"))
        #expect(!page.contains("<script>"))
    }

    @Test func equalReportsHaveEqualMarks() {
        let one = Report(Trouble(de: "a", en: "b"), .german)
        #expect(one.mark == Report(Trouble(de: "a", en: "b"), .german).mark)
        #expect(one.mark != Report(Trouble(de: "a", en: "b"), .english).mark)
    }
}
