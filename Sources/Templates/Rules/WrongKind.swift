internal import Diagnostics

enum WrongKind {
    static let rule = Rule(
        "template-wrong-kind", .error,
        .init(
            de:
                "Eine Vorlage verwendet etwas anders, als seine Art es zulässt: ein Text mit drei Klammern, ein HTML mit zweien, oder eine Liste, die sich nicht ausgeben lässt.",
            en:
                "A template uses something in a way that its kind does not allow: a text with three braces, HTML with two, or a list, which cannot be printed."
        ))

    /// `{{name}}` of HTML.
    static func needsThreeBraces(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(de: "„\(name)“ ist fertiges HTML", en: "“\(name)” is finished HTML"),
            hint: .init(de: "Schreiben Sie drei Klammern: {{{\(name)}}}", en: "Write three braces: {{{\(name)}}}"))
    }

    /// `{{{name}}}` of a text or a number.
    static func needsTwoBraces(_ name: String, _ kind: Kind, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "„\(name)“ ist \(kind.phrase.german) und kein HTML",
                en: "“\(name)” is \(kind.phrase.english), not HTML"),
            hint: .init(de: "Schreiben Sie zwei Klammern: {{\(name)}}", en: "Write two braces: {{\(name)}}"))
    }

    /// `{{name}}` of something that has no text.
    static func isNotPrinted(_ name: String, _ kind: Kind, at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "„\(name)“ ist \(kind.phrase.german) und lässt sich nicht ausgeben",
                en: "“\(name)” is \(kind.phrase.english) and cannot be printed"),
            hint: .init(
                de: "Schreiben Sie einen Abschnitt: {{#\(name)}}…{{/\(name)}}",
                en: "Write a section: {{#\(name)}}…{{/\(name)}}"))
    }

    /// `{{name.rest}}` of something that has no fields.
    static func hasNoFields(_ name: String, _ kind: Kind, at location: Location) -> Diagnostic {
        let section = Localized(
            de: "Schreiben Sie einen Abschnitt: {{#\(name)}}…{{/\(name)}}",
            en: "Write a section: {{#\(name)}}…{{/\(name)}}")
        return Diagnostic(
            rule, at: location,
            .init(
                de: "„\(name)“ ist \(kind.phrase.german), ein Punkt führt nicht weiter",
                en: "“\(name)” is \(kind.phrase.english), a dot leads nowhere"),
            hint: kind == .list ? section : nil)
    }

    /// `{{.}}` where a section did not step into a single value.
    static func isNoValue(at location: Location) -> Diagnostic {
        Diagnostic(
            rule, at: location,
            .init(
                de: "Der Punkt steht hier nicht für einen Text oder eine Zahl",
                en: "The dot does not stand for a text or a number here"),
            hint: .init(de: "Nennen Sie ein Feld", en: "Name a field"))
    }
}
