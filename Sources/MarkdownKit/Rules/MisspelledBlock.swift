import Diagnostics

enum MisspelledBlock {
    static let rule = Rule(
        "misspelled-block", .error,
        Localized(
            de:
                "Hinter ``` steht fast `fahrplan`, aber nicht ganz; so stünde der Block als Programmtext auf der Seite.",
            en: "Behind ``` stands almost `fahrplan`, but not quite, so the block would show as code on the page."))

    static func problem(_ name: String, at range: Range<Int>, of source: Source) -> Diagnostic {
        Diagnostic(
            rule, at: source.location(range),
            Localized(
                de: "Einen Block „\(Quote.short(name))“ gibt es nicht",
                en: "There is no block “\(Quote.short(name))”"),
            hint: Localized(de: "Meinten Sie „fahrplan“?", en: "Did you mean “fahrplan”?"))
    }
}
