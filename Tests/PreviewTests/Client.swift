import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Speaks to the preview byte by byte: a real client would tidy up the addresses that matter here.
final class Client: @unchecked Sendable {
    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let body: String
    }

    private let socket: Int32
    private var received: [UInt8] = []

    /// Connects and asks.
    convenience init(_ port: UInt16, _ target: String, method: String = "GET", headers: [String] = []) throws {
        try self.init(port)
        let host = headers.contains { $0.hasPrefix("Host:") } ? [] : ["Host: 127.0.0.1:\(port)"]
        let lines = ["\(method) \(target) HTTP/1.1"] + host + headers + ["Connection: close", "", ""]
        send(lines.joined(separator: "\r\n"))
    }

    /// Connects and says nothing.
    init(_ port: UInt16) throws {
        #if canImport(Darwin)
            socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #else
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard result == 0 else { throw CocoaError(.fileReadUnknown) }
    }

    /// As far as the other side takes it.
    func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            #if canImport(Darwin)
                let sent = rest.withUnsafeBytes { Darwin.send(socket, $0.baseAddress, $0.count, 0) }
            #else
                let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            #endif
            if sent <= 0 { return }
            rest = rest.dropFirst(sent)
        }
    }

    deinit { close(socket) }

    /// Not on a thread of the tasks: the preview needs those to answer.
    static func get(
        _ port: UInt16, _ target: String, method: String = "GET", headers: [String] = []
    ) async throws -> Answer {
        try await elsewhere {
            let client = try Client(port, target, method: method, headers: headers)
            while client.receive() {}
            return client.answer
        }
    }

    /// Whether `text` comes before the end.
    func waits(for text: String) async throws -> Bool {
        try await Client.elsewhere { [self] in
            repeat {
                if String(decoding: received, as: UTF8.self).contains(text) { return true }
            } while receive()
            return false
        }
    }

    private static func elsewhere<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "client").async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count > 0 { received += buffer[..<count] }
        return count > 0
    }

    private var answer: Answer {
        let text = String(decoding: received, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = (parts.first ?? "").split(separator: "\r\n")
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let headers = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1) }.filter { $0.count == 2 }
        return Answer(
            status: status,
            headers: Dictionary(
                headers.map { ($0[0].lowercased(), $0[1].trimmingCharacters(in: .whitespaces)) }
            ) { first, _ in first },
            body: parts.count > 1 ? String(parts[1]) : "")
    }
}
