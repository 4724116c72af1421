import Testing

@testable import Preview

@Suite struct HeadTests {
    private static func request(_ lines: String...) throws(Request.Refusal) -> Request {
        let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        return try Request(head: bytes[...])
    }

    @Test func whatMatters() throws {
        let request = try Self.request(
            "GET /a.html?x=1 HTTP/1.1", "hOsT: localhost:8080", "Origin:http://localhost:8080", "X: y: z")
        #expect(
            request
                == Request(
                    target: "/a.html?x=1", host: "localhost:8080", origin: "http://localhost:8080",
                    keepsConnection: true))
        let other = try Self.request("HEAD http://localhost:8080?x HTTP/1.1", "Host: example.org")
        #expect(other == Request(method: "HEAD", target: "/", host: "localhost:8080?x", keepsConnection: true))
        #expect(try Self.request("GET http://a:1/b HTTP/1.1") == Request(target: "/b", host: "a:1"))
    }

    @Test func whenTheConnectionEnds() throws {
        #expect(try Self.request("GET / HTTP/1.1").keepsConnection)
        #expect(try !Self.request("GET / HTTP/1.0").keepsConnection)
        #expect(try Self.request("GET / HTTP/1.0", "Connection: Keep-Alive").keepsConnection)
        #expect(try !Self.request("GET / HTTP/1.1", "Connection: close").keepsConnection)
        #expect(try !Self.request("POST / HTTP/1.1", "Content-Length: 3").keepsConnection)
        #expect(try !Self.request("POST / HTTP/1.1", "Transfer-Encoding: chunked").keepsConnection)
    }

    @Test(arguments: [
        "", "GET", "GET /", "GET  / HTTP/1.1", "GET / a HTTP/1.1", "GET / HTTP/1.1\r\nHost : a",
        "GET / HTTP/1.1\r\n Host: a", "GET / HTTP/1.1\r\nHost", "GET / HTTP/1.1\r\n: a",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b", "GET / HTTP/1.1\r\nOrigin: a\r\nOrigin: a",
    ])
    func malformed(head: String) { #expect(throws: Request.Refusal.malformed) { try Self.request(head) } }

    @Test func noText() {
        #expect(throws: Request.Refusal.malformed) { try Request(head: [0x47, 0xFF, 0x20][...]) }
    }

    @Test(arguments: ["HTTP/2.0", "HTTP/0.9", "http/1.1", "RTSP/1.0"])
    func otherVersions(version: String) {
        #expect(throws: Request.Refusal.version) { try Self.request("GET / \(version)") }
    }

    @Test(arguments: [
        ("", nil), ("GET / HTTP/1.1\r\n", nil), ("a\r\n\r\n", 5), ("a\n\nb", 3), ("a\n\r\nb", 4),
        ("a\r\nb\r\n\r\nc", 8),
    ])
    func end(text: String, end: Int?) {
        let bytes = Array(text.utf8)
        #expect(Request.endOfHead(in: bytes, from: 0) == end)
        // Wherever the pieces are cut in which it comes.
        for cut in 0..<max(0, (end ?? bytes.count) - 1) {
            #expect(Request.endOfHead(in: Array(bytes[..<cut]), from: 0) == nil)
            #expect(Request.endOfHead(in: bytes, from: cut) == end)
        }
    }
}
