package import Diagnostics

/// Whether what was found keeps a build from being written.
package struct Verdict {
    let count: SeverityCount
    let isStrict: Bool

    package init(_ diagnostics: [Diagnostic], isStrict: Bool) {
        count = SeverityCount(Set(diagnostics).map(\.severity))
        self.isStrict = isStrict
    }

    /// Notices never count: they appear because time passes, and a site must not break by itself.
    package var fails: Bool { count[.error] > 0 || isStrict && count[.warning] > 0 }

    /// Said when nothing was written, for a warning does not look like a reason.
    func refusal(_ language: Language) -> String {
        let reason = count[.error] > 0 ? nil : Localized(de: " (--strict)", en: " (--strict)")
        return Localized(de: "Es wurde nichts geschrieben", en: "Nothing was written")[language]
            + (reason?[language] ?? "") + ".\n"
    }
}
