import Building
import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation

/// Carries requests in and replies out. FlyingFox is the transport and nothing else: no routes, none of its file
/// handlers, and only the loopback interface.
final class PreviewServer: Sendable {
    let port: UInt16
    private let server: HTTPServer
    private let task: Task<Void, any Error>

    private init(_ server: HTTPServer, port: UInt16, task: Task<Void, any Error>) {
        (self.server, self.port, self.task) = (server, port, task)
    }

    /// `port`: nil for the first free one from 8080 on, 0 for any.
    static func start(port: UInt16?, workshop: Workshop, _ language: Language) async throws(Trouble) -> PreviewServer {
        let ports = port.map { [$0] } ?? Array(8080..<8100)
        for candidate in ports {
            if let server = await start(candidate, workshop) { return server }
        }
        guard let port else {
            throw Trouble(
                de: "Alle Ports von 8080 bis 8099 sind belegt. Mit --port einen anderen nennen.",
                en: "All ports from 8080 to 8099 are taken. Name another with --port.")
        }
        throw Trouble(
            de: "Port \(port) ist belegt oder gesperrt. Mit --port einen anderen nennen oder --port weglassen.",
            en: "Port \(port) is taken or not allowed. Name another with --port, or leave --port out.")
    }

    /// Nil if the port cannot be had.
    private static func start(_ port: UInt16, _ workshop: Workshop) async -> PreviewServer? {
        guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port) else { return nil }
        let handler = Handler(workshop)
        let server = HTTPServer(
            address: address, timeout: 300, pool: PromptPool(HTTPServer.defaultPool()), logger: .disabled,
            handler: handler)
        let (started, tell) = AsyncStream.makeStream(of: Bool.self)
        let task = Task {
            defer { tell.yield(false) }
            try await server.run()
        }
        let waiting = Task {
            if (try? await server.waitUntilListening(timeout: 30)) != nil { tell.yield(true) }
        }
        defer { waiting.cancel() }
        guard await started.first(where: { _ in true }) == true, case .ip4(_, let own)? = await server.listeningAddress
        else {
            task.cancel()
            return nil
        }
        await handler.serve(port: own)
        return PreviewServer(server, port: own, task: task)
    }

    func stop() async {
        await server.stop(timeout: 0)
        task.cancel()
        _ = await task.result
    }
}

/// Translates between FlyingFox and the responder.
private actor Handler: HTTPHandler {
    private let workshop: Workshop
    private var responder = Responder(port: 0)

    init(_ workshop: Workshop) { self.workshop = workshop }

    func serve(port: UInt16) { responder = Responder(port: port) }

    private var current: Responder { responder }

    nonisolated func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let responder = await current
        let asked = Request(
            method: request.method.rawValue, target: request.target.rawValue, host: request.headers[.host],
            origin: request.headers[HTTPHeader("Origin")])
        if let refusal = responder.refusal(asked) { return response(refusal, to: asked) }
        let edition = await workshop.current()
        if RequestPath.decode(asked.target).map({ "/" + $0 }) == ServedPage.events { return events(asked) }
        return response(responder.reply(to: asked, edition), to: asked)
    }

    private nonisolated func response(_ reply: Reply, to request: Request) -> HTTPResponse {
        var headers = Self.headers(type: reply.type)
        headers[.location] = reply.location
        headers[.contentLength] = String(reply.body.count)
        let body = request.method == "HEAD" ? Rope() : reply.body
        return HTTPResponse(
            statusCode: HTTPStatusCode(reply.status, phrase: Self.phrase(reply.status)), headers: headers,
            body: HTTPBodySequence(from: RopeBytes(rope: body), count: body.count))
    }

    private nonisolated func events(_ request: Request) -> HTTPResponse {
        let headers = Self.headers(type: "text/event-stream; charset=utf-8")
        if request.method == "HEAD" { return HTTPResponse(statusCode: .ok, headers: headers) }
        let news = workshop.listeners.add(
            page: RequestPath.parameter("page", of: request.target) ?? "",
            state: RequestPath.parameter("state", of: request.target) ?? "")
        return HTTPResponse(statusCode: .ok, headers: headers, body: HTTPBodySequence(from: EventBytes(news: news)))
    }

    private static func headers(type: String) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers[.contentType] = type
        headers[.cacheControl] = "no-store"
        headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
        headers[HTTPHeader("X-Frame-Options")] = "SAMEORIGIN"
        return headers
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 302: "Found"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        default: "Service Unavailable"
        }
    }
}

/// A rope as the body of a response, sent piece by piece.
private struct RopeBytes: AsyncBufferedSequence {
    typealias Element = UInt8
    let rope: Rope

    func makeAsyncIterator() -> Iterator { Iterator(rest: rope.pieces[...]) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var rest: ArraySlice<ArraySlice<UInt8>>

        /// Bytes are only ever asked for in pieces.
        mutating func next() async -> UInt8? { nil }
        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? { rest.popFirst() }
    }
}

/// Server-sent events as the body of a response that does not end.
private struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8
    let news: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(news: news.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var news: AsyncStream<[UInt8]>.Iterator

        /// Bytes are only ever asked for in pieces.
        mutating func next() async -> UInt8? { nil }
        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await news.next() }
    }
}

/// Sends what there is at once. A response leaves in two pieces, its head and its body, and the system would hold the
/// second back until the first has been acknowledged, which may take 40 ms. Connections inherit this from the socket
/// that listens, and this is where that can be got hold of.
private struct PromptPool: AsyncSocketPool {
    private let pool: any AsyncSocketPool

    init(_ pool: any AsyncSocketPool) { self.pool = pool }

    func prepare() async throws { try await pool.prepare() }
    func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        var yes: Int32 = 1
        setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}
