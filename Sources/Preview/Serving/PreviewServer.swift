import Building
import Diagnostics
import FlyingSocks

/// Carries requests in and replies out, on the loopback interface alone. The sockets are FlyingFox's; HTTP is as little as a
/// browser needs to look at pages.
final class PreviewServer: Sendable {
    let port: UInt16
    private let connections: Connections
    private let task: Task<Void, Never>

    private init(_ socket: Socket, _ workshop: Workshop) throws {
        port = ListeningSocket.port(of: socket)
        let (connections, pool) = (Connections(), SocketPool.make())
        let listening = try AsyncSocket(socket: socket, pool: pool)
        let door = Door(workshop: workshop, responder: Responder(port: port))
        self.connections = connections
        task = Task {
            try? await pool.prepare()
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await pool.run() }
                group.addTask { await PreviewServer.take(from: listening, pool, connections, door) }
                await group.next()
                group.cancelAll()
            }
            try? socket.close()
        }
    }

    /// `port`: nil for the first free one from 8080 on, 0 for any.
    static func start(port: UInt16?, workshop: Workshop, _ language: Language) throws(Trouble) -> PreviewServer {
        for candidate in port.map({ [$0] }) ?? Array(8080..<8100) {
            guard let socket = ListeningSocket.open(port: candidate) else { continue }
            if let server = try? PreviewServer(socket, workshop) { return server }
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

    func stop() async {
        connections.close()
        task.cancel()
        await task.value
    }

    /// Takes one client after the other, until it is cancelled.
    private static func take(
        from listening: AsyncSocket, _ pool: some AsyncSocketPool, _ connections: Connections, _ door: Door
    ) async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    let client = try await listening.accept()
                    ListeningSocket.prepare(client.socket.file.rawValue)
                    group.addTask { await serve(client, pool, connections, door) }
                } catch {
                    // A client that has gone again; or no file is free for it, and soon one will be.
                    try? await Task.sleep(for: .milliseconds(50))
                }
            }
            group.cancelAll()
        }
    }

    private static func serve(
        _ client: AsyncSocket, _ pool: some AsyncSocketPool, _ connections: Connections, _ door: Door
    ) async {
        if let number = connections.add(client.socket.file.rawValue) {
            let connection = Connection(
                socket: client, pool: pool, heard: { connections.heard(number) }, answer: door.answer)
            await connection.serve()
            connections.remove(number)
        }
        try? client.close()
    }
}

/// Where requests become answers.
private struct Door: Sendable {
    let workshop: Workshop
    let responder: Responder

    @Sendable
    func answer(_ request: Request) async -> Connection.Answer {
        if let refusal = responder.refusal(request) { return .reply(refusal) }
        let edition = await workshop.current()
        guard RequestPath.decode(request.target).map({ "/" + $0 }) == ServedPage.events else {
            return .reply(responder.reply(to: request, edition))
        }
        let (page, state) = (
            RequestPath.parameter("page", of: request.target), RequestPath.parameter("state", of: request.target)
        )
        return .news(workshop.listeners.add(page: page ?? "", state: state ?? ""))
    }
}
