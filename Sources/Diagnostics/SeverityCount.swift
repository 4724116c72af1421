extension Severity {
    /// The word before a message.
    public var label: Localized {
        switch self {
        case .error: Localized(de: "Fehler", en: "error")
        case .warning: Localized(de: "Warnung", en: "warning")
        case .notice: Localized(de: "Hinweis", en: "notice")
        }
    }

    fileprivate var plural: Localized {
        switch self {
        case .error: Localized(de: "Fehler", en: "errors")
        case .warning: Localized(de: "Warnungen", en: "warnings")
        case .notice: Localized(de: "Hinweise", en: "notices")
        }
    }
}

/// How many problems of each severity a run found.
public struct SeverityCount: Sendable, Equatable {
    private let counts: [Severity: Int]

    public init(_ severities: some Sequence<Severity>) {
        counts = Dictionary(severities.map { ($0, 1) }, uniquingKeysWith: +)
    }

    public subscript(severity: Severity) -> Int { counts[severity, default: 0] }

    /// `2 Fehler, 1 Warnung`: the worst first, what did not occur left out.
    public func text(_ language: Language) -> String {
        Severity.allCases.reversed().filter { self[$0] > 0 }
            .map { "\(self[$0]) \((self[$0] == 1 ? $0.label : $0.plural)[language])" }
            .joined(separator: ", ")
    }
}
