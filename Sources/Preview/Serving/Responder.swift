import Building
import Diagnostics
import StrategyModel

/// What is answered.
struct Reply: Sendable {
    var status = 200
    var type = "text/plain; charset=utf-8"
    var location: String?
    /// Further ones of the head.
    var fields: [(name: String, value: String)] = []
    var body = Body.whole(Rope())

    enum Body: Sendable {
        case whole(Rope)
        /// Of a picture or document.
        case part(AssetReader, Range<Int>)

        var count: Int {
            switch self {
            case .whole(let rope): rope.count
            case .part(_, let range): range.count
            }
        }
    }
}

/// Answers requests from an edition. Knows the addresses of the output and those of the preview's own files; whatever
/// is no exact address of one of them is not there. Never looks for a file by what a request says.
struct Responder: Sendable {
    let port: UInt16

    /// Nil if the request may be answered: it was meant for us, by a page of ours or by the user.
    func refusal(_ request: Request) -> Reply? {
        let names = ["127.0.0.1", "localhost", "[::1]"]
        let hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
        guard let host = request.host?.lowercased(), hosts.contains(host) else { return .plain(403, "Forbidden") }
        if let origin = request.origin?.lowercased(), !hosts.contains(where: { origin == "http://\($0)" }) {
            return .plain(403, "Forbidden")
        }
        return request.method == "GET" || request.method == "HEAD" ? nil : .plain(405, "Method Not Allowed")
    }

    func reply(to request: Request, _ edition: Edition) -> Reply {
        guard let path = RequestPath.decode(request.target) else { return .plain(404, "Not Found") }
        switch "/" + path {
        case ServedPage.script:
            return Reply(type: MediaType.of("x.js"), body: .whole(Rope(Array(PageScript.script.utf8))))
        case ServedPage.style:
            return Reply(type: MediaType.of("x.css"), body: .whole(Rope(Array(PageScript.style.utf8))))
        default: break
        }
        switch edition.find(path) {
        case .folder: return Reply(status: 302, location: "/" + RequestPath.encode(path) + "/")
        case .nothing:
            return page(edition.missingPage, at: path, edition, status: edition.site == nil ? 503 : 404)
        case .file(let file):
            let type = MediaType.of(file.path)
            if type != MediaType.html, case .copy(let asset) = file.content { return document(asset, type, request) }
            guard let bytes = Edition.bytes(of: file) else { return .plain(404, "Not Found") }
            return type == MediaType.html ? page(bytes, at: path, edition) : Reply(type: type, body: .whole(bytes))
        }
    }

    /// As a whole, or the part that was asked for: who looks at a film goes to and fro in it.
    private func document(_ asset: Asset, _ type: String, _ request: Request) -> Reply {
        guard let reader = AssetReader(asset) else { return .plain(404, "Not Found") }
        var reply = Reply(type: type, body: .part(reader, 0..<reader.size))
        reply.fields = [("Accept-Ranges", "bytes")]
        guard let wish = request.range, let range = ByteRange.of(wish, in: reader.size) else { return reply }
        reply.status = range.isEmpty ? 416 : 206
        reply.body = .part(reader, range)
        let place = range.isEmpty ? "*" : "\(range.lowerBound)-\(range.upperBound - 1)"
        reply.fields.append(("Content-Range", "bytes \(place)/\(reader.size)"))
        return reply
    }

    private func page(_ bytes: Rope, at path: String, _ edition: Edition, status: Int = 200) -> Reply {
        let served = ServedPage.make(bytes, path: path, state: edition.state(of: bytes), report: edition.report)
        return Reply(status: status, type: MediaType.html, body: .whole(served))
    }
}

extension Reply {
    static func plain(_ status: Int, _ text: String) -> Reply {
        Reply(status: status, body: .whole(Rope(Array((text + "\n").utf8))))
    }
}
