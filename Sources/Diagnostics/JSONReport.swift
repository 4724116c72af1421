/// The report of problems for editors and continuous integration: a JSON array, one object a line.
public struct JSONReport {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func text(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> String {
        let objects = Finding.all(diagnostics, in: files).map(object)
        return objects.isEmpty ? "[]\n" : "[\n  " + objects.joined(separator: ",\n  ") + "\n]\n"
    }

    /// The keys always stand in this order. A problem of a whole file or folder stands at its beginning.
    private func object(_ finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        let members: [(key: String, value: String)] = [
            ("path", Self.literal(diagnostic.location.path)),
            ("line", String(finding.position?.line ?? 1)),
            ("column", String(finding.position?.column ?? 1)),
            ("severity", Self.literal(diagnostic.severity.label.english)),
            ("rule", Self.literal(diagnostic.rule.id)),
            ("message", Self.literal(diagnostic.message[language])),
            ("hint", diagnostic.hint.map { Self.literal($0[language]) } ?? "null"),
        ]
        return "{" + members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }

    public static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case ..<" ", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
