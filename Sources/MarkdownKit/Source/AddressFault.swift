import Diagnostics

/// What is wrong with how an address is written, if it leads nowhere for that reason alone.
struct AddressFault: Equatable {
    enum Kind {
        /// `htps://example.org`, `http:/example.org`, `http//example.org`
        case misspelled
        /// `foo:bar`
        case unknownScheme
        /// `C:\Users\Meier\Bericht.pdf`, `\\server\Bericht.pdf`
        case onComputer
        /// `..\massnahmen\waldi-app.md`
        case backslashes
    }

    let kind: Kind
    /// The address as it was probably meant; of a file on a computer its name.
    let correction: String?

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !AddressFault.isOrdinary(bytes) else { return nil }
        let address = String(decoding: bytes, as: UTF8.self)
        guard
            let fault = AddressFault.scheme(of: address).map({ AddressFault(scheme: $0, of: address) })
                ?? AddressFault(withoutScheme: address)
        else { return nil }
        self = fault
    }

    private init(_ kind: Kind, _ correction: String?) {
        self.kind = kind
        self.correction = correction
    }

    /// Most are, and safe: a whole look at each would be wasted.
    static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes.has("https://", at: 0), bytes.count > 8, bytes[8].isLetterOrDigit, bytes[8] | 0x20 != UInt8(ascii: "h")
        {
            return true
        }
        return !bytes.holds(UInt8(ascii: ":")) && !bytes.holds(UInt8(ascii: "\\")) && !bytes.has("http", at: 0)
    }
}

// MARK: - With a scheme

extension AddressFault {
    private static let known: Set<String> = [
        "http", "https", "mailto", "tel", "fax", "sms", "geo", "webcal", "ftp",
    ]

    /// What stands before the first colon, in small letters, if that can be a scheme.
    private static func scheme(of address: String) -> String? {
        let scheme = address.utf8.prefix { $0.isLetterOrDigit || "+-.".utf8.contains($0) }
        guard let first = scheme.first, first.isLetterOrDigit, first > UInt8(ascii: "9"),
            scheme.endIndex < address.endIndex, address[scheme.endIndex] == ":"
        else { return nil }
        return String(Substring(scheme)).lowercased()
    }

    private init?(scheme: String, of address: String) {
        let rest = address.dropFirst(scheme.count + 1)
        switch scheme {
        case "http", "https":
            guard !AddressFault.isHost(rest) else { return nil }
            self = AddressFault(.misspelled, AddressFault.web(rest))
        case "mailto", "tel":
            guard rest.hasPrefix("/") else { return nil }
            self = AddressFault(.misspelled, scheme + ":" + rest.drop { $0 == "/" })
        case _ where AddressFault.known.contains(scheme): return nil
        case _ where scheme.count == 1: self = AddressFault(.onComputer, AddressFault.fileName(address))
        case _ where scheme.contains(".") && rest.first?.isNumber == true:
            self = AddressFault(.misspelled, "https://" + address)
        case "doi": self = AddressFault(.misspelled, "https://doi.org/" + rest)
        default: self = AddressFault(slip: scheme, rest)
        }
    }

    private init(slip scheme: String, _ rest: Substring) {
        switch Spelling.nearest(to: scheme, among: ["https", "http", "mailto", "tel"]) {
        case "https", "http": self = AddressFault(.misspelled, AddressFault.web(rest))
        case let known?: self = AddressFault(.misspelled, known + ":" + rest)
        case nil: self = AddressFault(.unknownScheme, nil)
        }
    }

    /// `//` and something that can be a host; not a second scheme.
    private static func isHost(_ rest: Substring) -> Bool {
        guard rest.hasPrefix("//"), let first = rest.dropFirst(2).first, first != "/", first != "\\" else {
            return false
        }
        return !["http:", "https:", "http//", "https//"].contains { rest.dropFirst(2).hasPrefix($0) }
    }

    /// The address with everything before its host put right; nil if there is no host.
    private static func web(_ rest: Substring) -> String? {
        let address = rest.drop { "/\\:".contains($0) }
        if let inner = AddressFault.afterWebScheme(address) { return web(inner) }
        return address.isEmpty ? nil : "https://" + address
    }
}

// MARK: - Without one

extension AddressFault {
    private init?(withoutScheme address: String) {
        if let rest = AddressFault.afterWebScheme(address[...]) {
            self = AddressFault(.misspelled, AddressFault.web(rest))
        } else if address.hasPrefix("\\") {
            self = AddressFault(.onComputer, AddressFault.fileName(address))
        } else if address.contains("\\") {
            self = AddressFault(.backslashes, AddressFault.withSlashes(address))
        } else {
            return nil
        }
    }

    /// What follows `http`, `https;` and the like before two slashes; `http//` alone may be a folder.
    private static func afterWebScheme(_ address: Substring) -> Substring? {
        guard address.hasPrefix("http") else { return nil }
        let rest = address.dropFirst(address.hasPrefix("https") ? 5 : 4).drop { ":;,.".contains($0) }
        return rest.hasPrefix("//") ? rest : nil
    }

    static func withSlashes(_ address: String) -> String {
        address.split(separator: "\\").joined(separator: "/")
    }

    private static func fileName(_ path: String) -> String? {
        path.split { "/\\:".contains($0) }.last.map(String.init)
    }
}
