import Diagnostics

enum BadAddress {
    static let rule = Rule(
        "bad-address", .error,
        Localized(
            de: """
                Eine Adresse ist so geschrieben, dass sie nirgendwohin führt: ihr Anfang ist falsch oder unbekannt \
                (`htps://`), sie nennt einen Ordner auf dem eigenen Rechner (`C:\\…`) oder trennt Ordner mit `\\`. \
                Schreiben Sie `https://…`, `mailto:…`, `tel:…` oder den Weg zur Datei mit `/`.
                """,
            en: """
                An address is written so that it leads nowhere: its beginning is wrong or unknown (`htps://`), it names \
                a folder on your own computer (`C:\\…`), or it separates folders by `\\`. Write `https://…`, \
                `mailto:…`, `tel:…` or the way to the file with `/`.
                """))

    static func problem(
        _ fault: AddressFault, _ url: UnsafeBufferPointer<UInt8>, at range: Range<Int>, of source: Source
    ) -> Diagnostic {
        let address = asWritten(url, at: range, of: source)
        return Diagnostic(
            rule, at: source.location(range), message(fault.kind, Quote.short(address)), hint: hint(fault, address))
    }

    private static func message(_ kind: AddressFault.Kind, _ address: String) -> Localized {
        switch kind {
        case .misspelled:
            Localized(
                de: "Die Adresse „\(address)“ ist falsch geschrieben",
                en: "The address “\(address)” is misspelt")
        case .unknownScheme:
            Localized(
                de: "„\(address)“ ist keine Adresse, die ein Browser kennt",
                en: "“\(address)” is no address that a browser knows")
        case .onComputer:
            Localized(
                de: "„\(address)“ liegt auf einem eigenen Rechner und ist von außen nicht zu erreichen",
                en: "“\(address)” lies on a computer of your own and cannot be reached from outside")
        case .backslashes:
            Localized(
                de: "Die Adresse „\(address)“ trennt Ordner mit „\\“ statt mit „/“",
                en: "The address “\(address)” separates folders by “\\” instead of “/”")
        }
    }

    private static func hint(_ fault: AddressFault, _ address: String) -> Localized {
        switch (fault.kind, fault.correction) {
        case (.onComputer, let name?):
            let link = name.contains(" ") ? "<\(name)>" : name
            return Localized(
                de: "Legen Sie die Datei neben den Text und schreiben Sie nur ihren Namen: [Text](\(link))",
                en: "Put the file beside the text and write its name only: [text](\(link))")
        case (.backslashes, _):
            let right = AddressFault.withSlashes(address)
            return Localized(de: "Schreiben Sie: \(right)", en: "Write: \(right)")
        case (_, let right?):
            return Localized(de: "Schreiben Sie: \(right)", en: "Write: \(right)")
        default:
            return Localized(
                de: "Nennen Sie eine Adresse mit https://, mailto: oder tel: oder eine Datei neben dem Text",
                en: "Name an address with https://, mailto: or tel: or a file beside the text")
        }
    }

    /// cmark takes some backslashes for escapes: then the source says what stood there.
    private static func asWritten(
        _ url: UnsafeBufferPointer<UInt8>, at range: Range<Int>, of source: Source
    ) -> String {
        let written = source.string(range)
        let isAddress = !written.contains("](") && !written.contains("][")
        return isAddress && written.contains("\\") ? written : String(decoding: url, as: UTF8.self)
    }
}
