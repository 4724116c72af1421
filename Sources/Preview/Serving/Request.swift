/// A request, as far as it matters.
struct Request: Sendable, Equatable {
    var method = "GET"
    /// As it stands in the first line: the path, with what follows a `?`.
    var target: String
    var host: String?
    var origin: String?
    /// Which part of a document is asked for, as written.
    var range: String?
    /// Whether the next request may come on the same connection.
    var keepsConnection = true
}

extension Request {
    /// Why a head is no request: the status of the answer, after which the connection ends.
    enum Refusal: Int, Error {
        case malformed = 400
        case tooLong = 431
        case version = 505
    }

    /// No browser sends a longer one. To take apart what never ends would keep a core from its work.
    static let longestHead = 16_384

    /// Behind the empty line that ends the head; nil as long as it has not come. `start`: how far has been looked already.
    static func endOfHead(in bytes: [UInt8], from start: Int) -> Int? {
        for place in max(0, start - 3)..<bytes.count where bytes[place] == UInt8(ascii: "\n") {
            let rest = bytes[(place + 1)...]
            if rest.starts(with: "\n".utf8) { return place + 2 }
            if rest.starts(with: "\r\n".utf8) { return place + 3 }
        }
        return nil
    }

    /// A head with its lines (RFC 9112). Of a header that matters there may be one: two say two things.
    init(head: ArraySlice<UInt8>) throws(Refusal) {
        guard let text = String(validating: head, as: UTF8.self) else { throw .malformed }
        let lines = text.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }
        let first = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard first.count == 3, first.allSatisfy({ !$0.isEmpty }) else { throw .malformed }
        guard ["HTTP/1.1", "HTTP/1.0"].contains(first[2]) else { throw .version }
        let headers = try Self.headers(lines.dropFirst())
        (method, host, origin) = (first[0], headers["host"], headers["origin"])
        target = first[1]
        // Only if the document is still the same, which nobody has been told how to know: then all of it.
        range = headers["if-range"] == nil ? headers["range"] : nil
        if let absolute = Self.absolute(target) { (host, target) = absolute }
        let wish = headers["connection"]?.lowercased()
        // What a client sends behind such a head is not read, so nothing can follow it.
        let hasBody = headers["transfer-encoding"] != nil || (headers["content-length"] ?? "0") != "0"
        keepsConnection = !hasBody && (first[2] == "HTTP/1.1" ? wish != "close" : wish == "keep-alive")
    }

    /// By their names in small letters.
    private static func headers(_ lines: ArraySlice<Substring>) throws(Refusal) -> [String: String] {
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
                line[..<colon].allSatisfy({ !$0.isWhitespace })
            else { throw .malformed }
            let name = line[..<colon].lowercased()
            let value = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
            if headers.updateValue(value, forKey: name) != nil, single.contains(name) { throw .malformed }
        }
        return headers
    }

    private static let single: Set = ["host", "origin", "content-length", "transfer-encoding"]

    /// `http://host/path`, as a client may write that takes us for a proxy.
    private static func absolute(_ target: String) -> (host: String, target: String)? {
        guard target.lowercased().hasPrefix("http://") else { return nil }
        let rest = target.dropFirst("http://".count)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        return (String(rest[..<slash]), slash == rest.endIndex ? "/" : String(rest[slash...]))
    }
}
