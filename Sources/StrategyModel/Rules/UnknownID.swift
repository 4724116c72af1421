import Diagnostics

enum UnknownID {
    static let rule = Rule(
        "unknown-id", .notice,
        .init(
            de: "Ein freier Text ist geschrieben wie eine Kennung, aber kein Inhalt hat sie.",
            en: "A free text is written as an id, but no content has it."))

    static func check(
        _ mention: Mention, at location: @autoclosure () -> Location, _ names: Names, of draft: Draft
    ) -> Diagnostic? {
        guard isID(mention.text, in: draft.content.written) else { return nil }
        let list = MissingReference.listed(names.candidates(mention.kinds, in: draft.id.strategy))
        return Diagnostic(
            rule, at: location(),
            .init(
                de: "„\(mention.text)“ sieht aus wie eine Kennung, aber kein Inhalt hat sie",
                en: "“\(mention.text)” looks like an id, but no content has it"),
            hint: .init(
                de: "Nennen Sie einen Inhalt\(list.german), oder schreiben Sie den Namen aus",
                en: "Name a content\(list.english), or write the name in full"))
    }

    /// Small letters, digits and hyphens, three at least. A German name has a capital letter; an English one may have none,
    /// but hardly digits and hyphens.
    static func isID(_ text: String, in written: Language) -> Bool {
        let (letters, hyphen) = (UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"))
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard text.utf8.count > 2, text.utf8.contains(where: letters.contains),
            text.utf8.allSatisfy({ letters.contains($0) || digits.contains($0) || $0 == hyphen })
        else { return false }
        return written == .german || text.utf8.contains(where: digits.contains) && text.utf8.contains(hyphen)
    }
}
