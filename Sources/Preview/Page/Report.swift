import Building
import Diagnostics
import Markup

/// What stands in the way of a new output, as the terminal and the page show it.
struct Report: Sendable, Equatable {
    /// `2 Fehler, 1 Warnung`, or that something could not be done.
    let summary: String
    /// As in the terminal, without colours.
    let text: String
    let language: Language
    /// Whether it is the writing alone that failed: then the pages are up to date, but the output folder is not.
    let isOutputOnly: Bool

    init(_ diagnostics: [Diagnostic], in files: [SourceFile], _ language: Language, isOutputOnly: Bool = false) {
        let text = TextReport(language: language).text(diagnostics, in: files)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        self.summary = lines.last.map(String.init) ?? ""
        self.text = lines.dropLast().joined(separator: "\n")
        (self.language, self.isOutputOnly) = (language, isOutputOnly)
    }

    init(_ trouble: Trouble, _ language: Language, isOutputOnly: Bool = false) {
        summary = Localized(de: "Es geht nicht weiter", en: "Cannot go on")[language]
        text = trouble.message[language]
        (self.language, self.isOutputOnly) = (language, isOutputOnly)
    }

    /// Equal for equal reports: so a page knows whether it shows this one already.
    var mark: String { Fingerprint(Array((summary + text).utf8)).digits }

    /// Lies over the page. Nothing of what authors wrote is markup here.
    var overlay: [UInt8] {
        let close = Localized(de: "Schließen (Esc)", en: "Close (Esc)")[language]
        var html = Array("<section id=\"fahrplan-problems\" role=\"alertdialog\" aria-modal=\"false\" ".utf8)
        html += "aria-labelledby=\"fahrplan-problems-title\" aria-describedby=\"fahrplan-problems-text\" ".utf8
        html += "tabindex=\"-1\" lang=\"\(language.rawValue)\" data-mark=\"\(mark)\">".utf8
        html += "<h2 id=\"fahrplan-problems-title\">".utf8
        html += HTML(escaping: summary).bytes
        html += "</h2><pre id=\"fahrplan-problems-text\" tabindex=\"0\">".utf8
        html += HTML(escaping: text).bytes
        html += "</pre><p>".utf8
        html += HTML(escaping: explanation[language]).bytes
        html += "</p><button type=\"button\" id=\"fahrplan-problems-close\">\(close)</button></section>".utf8
        return html
    }

    private var explanation: Localized {
        isOutputOnly
            ? Localized(
                de: "Die Vorschau ist auf dem neuesten Stand, der Ausgabeordner nicht.",
                en: "The preview is up to date, the output folder is not.")
            : Localized(
                de:
                    "Zu sehen ist der letzte fehlerfreie Stand. Ist der Fehler behoben, verschwindet diese Meldung von selbst.",
                en:
                    "You see the last state without errors. Once the mistake is mended, this message goes away by itself."
            )
    }
}
