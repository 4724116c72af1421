import Testing

@testable import Preview

@Suite struct RequestPathTests {
    @Test(arguments: [
        ("/", ""), ("/index.html", "index.html"), ("/a/b.html?x=1", "a/b.html"), ("/a/", "a/"),
        ("/a%20b.html", "a b.html"),
        ("/gr%C3%BC%c3%9fe.html", "grüße.html"), ("/a.html#b", "a.html"), ("/?", ""), ("/..a/b..", "..a/b.."),
        ("/...", "..."), ("/%2egit/config", ".git/config"),
    ])
    func good(target: String, path: String) { #expect(RequestPath.decode(target) == path) }

    @Test(arguments: [
        "", "a", "*", "http://127.0.0.1/", "/..", "/../x", "/a/..", "/a/../b", "/./a", "/a/.", "//", "//x", "/a//b",
        "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2e/x", "/.%2e/x", "/a/%2e%2e%2fb", "/%2f%2fx", "/a%2f..%2fb", "/a\\b",
        "/..\\..\\x", "/a%5cb", "/a%00.html", "/%00", "/a%0d%0aX: y", "/%7f", "/%", "/%4", "/%zz", "/%+1", "/%ff",
        "/%c0%ae%c0%ae/x", "/%F0%9F",
    ])
    func bad(target: String) { #expect(RequestPath.decode(target) == nil) }

    @Test func parameters() {
        let target = "/__fahrplan/events?page=a%2Fb+c.html&state=12-3&leer="
        #expect(RequestPath.parameter("page", of: target) == "a/b c.html")
        #expect(RequestPath.parameter("state", of: target) == "12-3")
        #expect(RequestPath.parameter("leer", of: target) == "")
        #expect(RequestPath.parameter("x", of: target) == nil)
        #expect(RequestPath.parameter("page", of: "/") == nil)
    }

    @Test func encoded() { #expect(RequestPath.encode("a b/grüße\r\n") == "a%20b/gr%C3%BC%C3%9Fe%0D%0A") }
}

@Suite struct ResponderTests {
    private let responder = Responder(port: 8080)

    @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"])
    func ourHosts(host: String) { #expect(responder.refusal(Request(target: "/", host: host)) == nil) }

    @Test(arguments: [
        nil, "", "127.0.0.1", "localhost", "localhost:8081", "example.org:8080", "127.0.0.1:8080.example.org",
        "localhost.example.org:8080", "0.0.0.0:8080", "127.0.0.2:8080", "user@localhost:8080",
    ])
    func foreignHosts(host: String?) {
        #expect(responder.refusal(Request(target: "/", host: host))?.status == 403)
    }

    @Test func origins() {
        func status(_ origin: String) -> Int? {
            responder.refusal(Request(target: "/", host: "localhost:8080", origin: origin))?.status
        }
        #expect(status("http://localhost:8080") == nil)
        #expect(status("http://127.0.0.1:8080") == nil)
        for origin in ["http://localhost:8081", "https://localhost:8080", "https://example.org", "null", ""] {
            #expect(status(origin) == 403)
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])
    func onlyReading(method: String) {
        #expect(responder.refusal(Request(method: method, target: "/", host: "localhost:8080"))?.status == 405)
    }

    @Test func beforeTheFirstGoodBuild() {
        let reply = responder.reply(to: Request(target: "/"), Edition())
        #expect(reply.status == 503)
        guard case .whole(let page) = reply.body else {
            Issue.record("a page is no part of a document")
            return
        }
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("preview.js"))
    }

    @Test func ownFiles() {
        #expect(responder.reply(to: Request(target: ServedPage.script), Edition()).type.hasPrefix("text/javascript"))
        #expect(responder.reply(to: Request(target: ServedPage.style), Edition()).type.hasPrefix("text/css"))
    }
}

@Suite struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-0", 0..<1), ("bytes=2-4", 2..<5), ("bytes=2-", 2..<10), ("bytes=-3", 7..<10), ("bytes=-30", 0..<10),
        ("bytes=5-99", 5..<10), ("bytes=10-", 10..<10), ("bytes=99-100", 10..<10), ("bytes=-0", 10..<10),
        ("bytes=0-9223372036854775807", 0..<10),
    ])
    func understood(text: String, range: Range<Int>) { #expect(ByteRange.of(text, in: 10) == range) }

    @Test(arguments: [
        "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=1", "bytes=3-2", "bytes=0-1,3-4", "lines=0-1",
        "bytes=+1-2", "bytes=0-9223372036854775808", "bytes=1-2-3", "bytes= 1-2",
    ])
    func allOfIt(text: String) { #expect(ByteRange.of(text, in: 10) == nil) }

    @Test func ofNothing() { #expect(ByteRange.of("bytes=0-", in: 0) == 0..<0) }
}

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("assets/a.CSS", "text/css; charset=utf-8"),
        ("a/b.svg", "image/svg+xml"), ("a.woff2", "font/woff2"), ("a.b/c", "application/octet-stream"),
        ("a.xyz", "application/octet-stream"), ("daten.json", "application/json"), ("a.pdf", "application/pdf"),
    ])
    func types(path: String, type: String) { #expect(MediaType.of(path) == type) }
}
