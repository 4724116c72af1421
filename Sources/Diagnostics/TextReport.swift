/// The report of problems for people: `path:line:column: error: message [rule]`, the line, a mark, a hint.
public struct TextReport {
    private let language: Language
    private let style: Style

    public init(language: Language, coloured: Bool = false) {
        self.language = language
        style = Style(isOn: coloured)
    }

    /// Lines that end in a line end; nothing at all if there are no diagnostics.
    public func text(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> String {
        let findings = Finding.all(diagnostics, in: files)
        if findings.isEmpty { return "" }
        let counts = SeverityCount(findings.map(\.diagnostic.severity)).text(language)
        return findings.flatMap(lines).map { $0 + "\n" }.joined() + counts + "\n"
    }

    private func lines(_ finding: Finding) -> [String] {
        var lines = [heading(finding)]
        if let line = finding.line, let excerpt = Excerpt(line, marked: finding.marked) {
            lines += ["    " + excerpt.text, "    " + style.mark(excerpt.mark)]
        }
        if let hint = finding.diagnostic.hint {
            lines.append("  \(language == .german ? "Tipp" : "hint"): \(Terminal.shown(hint[language]))")
        }
        return lines
    }

    private func heading(_ finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
        let severity = style.severity(diagnostic.severity, diagnostic.severity.label[language] + ":")
        let message = Terminal.shown(diagnostic.message[language])
        return "\(style.place(Terminal.shown(diagnostic.location.path) + place + ":")) \(severity) \(message) "
            + style.rule("[\(diagnostic.rule.id)]")
    }
}

/// Colours of the terminal, or none.
private struct Style {
    let isOn: Bool

    func place(_ text: String) -> String { paint(text, "1") }
    func mark(_ text: String) -> String { paint(text, "32") }
    func rule(_ text: String) -> String { paint(text, "2") }

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: paint(text, "1;31")
        case .warning: paint(text, "1;33")
        case .notice: paint(text, "1;36")
        }
    }

    private func paint(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
