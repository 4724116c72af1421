/// The head of an answer (RFC 9112).
enum ResponseHead {
    static func of(_ reply: Reply, to request: Request) -> [UInt8] {
        var fields = common(type: reply.type)
        if let location = reply.location { fields.append(("Location", location)) }
        fields += reply.fields
        fields.append(("Content-Length", String(reply.body.count)))
        fields.append(("Connection", request.keepsConnection ? "keep-alive" : "close"))
        return head(reply.status, fields)
    }

    /// Of news, which have no length: they end with the connection.
    static let ofNews = head(200, common(type: "text/event-stream; charset=utf-8") + [("Connection", "close")])

    private static func common(type: String) -> [(String, String)] {
        [
            ("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "SAMEORIGIN"),
        ]
    }

    private static func head(_ status: Int, _ fields: [(String, String)]) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status) \(phrase(status))"] + fields.map { "\($0): \($1)" }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 206: "Partial Content"
        case 302: "Found"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 416: "Range Not Satisfiable"
        case 431: "Request Header Fields Too Large"
        case 505: "HTTP Version Not Supported"
        default: "Service Unavailable"
        }
    }
}
