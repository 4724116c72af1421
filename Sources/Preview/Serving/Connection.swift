import Building
import FlyingSocks

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// One client: reads what it asks, one request after the other, and sends the answers.
struct Connection: Sendable {
    let socket: AsyncSocket
    let pool: any AsyncSocketPool
    let heard: @Sendable () -> Void
    let answer: @Sendable (Request) async -> Answer

    /// What is answered: as a whole, or piece by piece as there is news.
    enum Answer: Sendable {
        case reply(Reply)
        case news(AsyncStream<[UInt8]>)
    }

    /// Until the client has no more to ask, or goes.
    func serve() async {
        var received: [UInt8] = []
        while let request = await next(&received) {
            heard()
            switch await answer(request) {
            case .reply(let reply):
                let isSent = await send(reply, to: request)
                if !isSent || !request.keepsConnection { return }
            case .news(let news):
                await send(news, to: request)
                return
            }
        }
    }

    /// Nil if there is none any more, or what came is none, which is said.
    private func next(_ received: inout [UInt8]) async -> Request? {
        // Between two requests some send an empty line.
        received = Array(received.drop { "\r\n".utf8.contains($0) })
        var looked = 0
        while true {
            do throws(Request.Refusal) {
                if let end = Request.endOfHead(in: received, from: looked) {
                    if end > Request.longestHead { throw .tooLong }
                    defer { received.removeFirst(end) }
                    return try Request(head: received[..<end])
                }
                if received.count > Request.longestHead { throw .tooLong }
            } catch {
                await refuse(error)
                return nil
            }
            looked = received.count
            guard let more = try? await socket.read(atMost: 4096) else { return nil }
            received += more
        }
    }

    private func refuse(_ refusal: Request.Refusal) async {
        let reply = Reply.plain(refusal.rawValue, ResponseHead.phrase(refusal.rawValue))
        _ = await send(reply, to: Request(target: "", keepsConnection: false))
        // Who closes while something lies unread takes the answer back.
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        for _ in 0..<64 { guard (try? await socket.read(atMost: 4096)) != nil else { return } }
    }

    /// Whether it arrived, as far as anyone can tell.
    private func send(_ reply: Reply, to request: Request) async -> Bool {
        guard await send(ResponseHead.of(reply, to: request)[...]) else { return false }
        if request.method == "HEAD" { return true }
        switch reply.body {
        case .whole(let rope):
            for piece in rope.pieces { guard await send(piece) else { return false } }
            return true
        case .part(let reader, let range): return await send(reader, range)
        }
    }

    /// If the document has become shorter, less comes than was said, and the connection ends.
    private func send(_ reader: AssetReader, _ range: Range<Int>) async -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            let piece = reader.bytes(at: place, count: min(1 << 18, range.upperBound - place))
            if piece.isEmpty { return false }
            guard await send(piece[...]) else { return false }
            place += piece.count
        }
        return true
    }

    /// Until there is no more of it, or the client goes: that shows when it is read from.
    private func send(_ news: AsyncStream<[UInt8]>, to request: Request) async {
        guard await send(ResponseHead.ofNews[...]), request.method != "HEAD" else { return }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await piece in news { guard await send(piece[...]) else { return } }
            }
            group.addTask {
                while (try? await socket.read(atMost: 4096)) != nil {}
            }
            await group.next()
            group.cancelAll()
        }
    }

    private func send(_ bytes: ArraySlice<UInt8>) async -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Connection.send(socket.socket.file.rawValue, $0) }
            if sent > 0 {
                rest = rest.dropFirst(sent)
            } else if sent < 0, errno == EAGAIN || errno == EWOULDBLOCK {
                guard (try? await pool.suspendSocket(socket.socket, untilReadyFor: .write)) != nil else { return false }
            } else if sent == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }

    /// To write to a client that has gone is no reason to end the program.
    private static func send(_ socket: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
            Darwin.send(socket, bytes.baseAddress, bytes.count, 0)
        #else
            Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        #endif
    }
}
