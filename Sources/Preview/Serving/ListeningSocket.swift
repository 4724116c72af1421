import FlyingSocks

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where clients come in: a port of the loopback interface, which other computers cannot reach.
enum ListeningSocket {
    /// Nil if the port cannot be had; 0 is any that is free.
    static func open(port: UInt16) -> Socket? {
        #if canImport(Darwin)
            let number = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard number >= 0 else { return nil }
        prepare(number)
        // A preview that ended just now still holds its port otherwise.
        set(SO_REUSEADDR, at: SOL_SOCKET, of: number)
        guard bind(number, to: port), listen(number, SOMAXCONN) == 0 else {
            close(number)
            return nil
        }
        return Socket(file: .init(rawValue: number))
    }

    /// Of a socket that was opened or accepted: programs that are started know nothing of it, and an answer goes out at once.
    /// One of two pieces, a head and a body, would otherwise wait until the first has been acknowledged, for some 40 ms.
    static func prepare(_ number: Int32) {
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        set(TCP_NODELAY, at: Int32(IPPROTO_TCP), of: number)
        #if canImport(Darwin)
            set(SO_NOSIGPIPE, at: SOL_SOCKET, of: number)
        #endif
    }

    static func port(of socket: Socket) -> UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(socket.file.rawValue, $0, &size) }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func bind(_ number: Int32, to port: UInt16) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                #if canImport(Darwin)
                    Darwin.bind(number, place, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                #else
                    Glibc.bind(number, place, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                #endif
            }
        }
    }

    private static func set(_ option: Int32, at level: Int32, of number: Int32) {
        var yes: Int32 = 1
        setsockopt(number, level, option, &yes, socklen_t(MemoryLayout<Int32>.size))
    }
}
