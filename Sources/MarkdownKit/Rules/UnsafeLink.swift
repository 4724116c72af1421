import Diagnostics

enum UnsafeLink {
    static let rule = Rule(
        "unsafe-link", .error,
        Localized(
            de: """
                Adressen mit `javascript:`, `data:`, `vbscript:` oder `file:` sind gefährlich oder führen nur auf den \
                eigenen Rechner. Legen Sie die Datei neben den Text oder nennen Sie eine Adresse mit `https://`.
                """,
            en: """
                Addresses with `javascript:`, `data:`, `vbscript:` or `file:` are dangerous or lead to your own computer \
                only. Put the file beside the text or name an address with `https://`.
                """))

    static func problem(_ address: UnsafeBufferPointer<UInt8>, at range: Range<Int>, of source: Source) -> Diagnostic {
        let address = Quote.short(String(decoding: address, as: UTF8.self))
        return Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "Die Adresse „\(address)“ ist nicht erlaubt",
                en: "The address “\(address)” is not allowed"),
            hint: Localized(
                de: "Legen Sie die Datei neben den Text oder nennen Sie eine Adresse mit https://, mailto: oder tel:",
                en: "Put the file beside the text or name an address with https://, mailto: or tel:"))
    }

    /// Browsers skip blanks and control characters before and within the scheme, so they do not hide it here either.
    static func isUnsafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        let scheme = address.lazy.filter { $0 > 0x20 }.map { $0 | 0x20 }
        return schemes.contains { scheme.starts(with: $0.utf8) }
    }

    private static let schemes = ["javascript:", "data:", "vbscript:", "file:"]
}
