public import Diagnostics

extension TemplateReference {
    /// One heading and one table for each type.
    public func markdown(_ language: Language) -> String {
        entries.map { $0.markdown(language) }.joined(separator: "\n")
    }
}

extension TemplateReference.Entry {
    fileprivate func markdown(_ language: Language) -> String {
        let head = Localized(de: "| Name | Art | Bedeutung |", en: "| name | kind | meaning |")[language]
        let rows = members.map { "| `\($0.name)` | \($0.kindText(language)) | \($0.help[language].inTableCell) |\n" }
        return "## \(typeName)\n\n\(head)\n|---|---|---|\n" + rows.joined()
    }
}

extension TemplateReference.MemberEntry {
    fileprivate func kindText(_ language: Language) -> String {
        let name = kind.label[language]
        guard let elementType else { return name }
        return "\(name) [\(elementType)](#\(elementType.lowercased()))"
    }
}

extension Kind {
    fileprivate var label: Localized {
        switch self {
        case .text: .init(de: "Text", en: "text")
        case .html: .init(de: "HTML", en: "HTML")
        case .flag: .init(de: "Ja/Nein", en: "yes/no")
        case .number: .init(de: "Zahl", en: "number")
        case .object: .init(de: "Objekt", en: "object")
        case .list: .init(de: "Liste von", en: "list of")
        case .texts: .init(de: "Liste von Texten", en: "list of texts")
        }
    }
}

extension String {
    fileprivate var inTableCell: String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
            .split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
