package import Diagnostics

/// What can be wrong with a theme beside its templates.
package enum ThemeProblem {
    static let settings = Rule(
        "theme-settings", .error,
        .init(
            de: "In theme.yaml steht ein unbekannter Schlüssel oder eine Farbe, die keine ist.",
            en: "Theme.yaml holds an unknown key, or a colour that is none."))
    static let missing = Rule(
        "missing-theme", .error,
        .init(
            de: "Das Thema, das site.yaml nennt, gibt es nicht unter themes.",
            en: "The theme that site.yaml names does not lie below themes."))
    static let unused = Rule(
        "unused-in-theme", .warning,
        .init(
            de:
                "Eine Vorlage oder Farbe des Themas wird von keiner Seite benutzt, meist durch einen Tippfehler im Namen.",
            en: "A template or colour of the theme is used by no page, mostly by a slip in its name."))

    package static let rules = [settings, missing, unused]

    static func unknownKey(_ key: String, at location: Location) -> Diagnostic {
        let known = ["name", "extends", "colours", "dark_colours", "logo", "logo_alt"]
        return Diagnostic(
            settings, at: location,
            .init(de: "Unbekannter Schlüssel „\(key)“", en: "Unknown key “\(key)”"),
            hint: Spelling.nearest(to: key, among: known).map {
                .init(de: "Meinten Sie „\($0)“?", en: "Did you mean “\($0)”?")
            }
                ?? .init(de: "Bekannt: \(known.joined(separator: ", "))", en: "Known: \(known.joined(separator: ", "))")
        )
    }

    static func unknownColour(_ name: String, known: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            unused, at: location,
            .init(de: "Keine Seite benutzt die Farbe „\(name)“", en: "No page uses the colour “\(name)”"),
            hint: Spelling.nearest(to: name, among: known).map {
                .init(de: "Meinten Sie „\($0)“?", en: "Did you mean “\($0)”?")
            }
                ?? .init(de: "Bekannt: \(known.joined(separator: ", "))", en: "Known: \(known.joined(separator: ", "))")
        )
    }

    static func noColours(at location: Location) -> Diagnostic {
        Diagnostic(
            settings, at: location,
            .init(de: "Hier werden Farben mit Namen erwartet", en: "Colours with names are expected here"),
            hint: .init(
                de: "Eingerückt darunter, zum Beispiel accent: \"#0b5d57\"",
                en: "Indented below, for example accent: \"#0b5d57\""))
    }

    static func badColour(_ name: String, _ value: String, at location: Location) -> Diagnostic {
        Diagnostic(
            settings, at: location,
            .init(de: "„\(value)“ ist keine Farbe für „\(name)“", en: "“\(value)” is no colour for “\(name)”"),
            hint: .init(
                de: "Schreiben Sie zum Beispiel \"#0b5d57\"; das # braucht Anführungszeichen",
                en: "Write for example \"#0b5d57\"; the # needs quotes"))
    }

    static func missingLogo(_ path: String, at location: Location) -> Diagnostic {
        Diagnostic(
            settings, at: location,
            .init(de: "Die Logo-Datei „\(path)“ gibt es im Thema nicht", en: "The theme has no logo file “\(path)”"),
            hint: .init(
                de: "Legen Sie sie in den Ordner assets des Themas", en: "Put it into the theme's folder assets"))
    }

    static func unusedTemplate(_ name: String, nearest: String?, at location: Location) -> Diagnostic {
        Diagnostic(
            unused, at: location,
            .init(de: "Keine Seite benutzt die Vorlage „\(name)“", en: "No page uses the template “\(name)”"),
            hint: nearest.map { .init(de: "Meinten Sie „\($0)“?", en: "Did you mean “\($0)”?") })
    }

    /// `location`: where it is named, in site.yaml or by a theme that is built on it.
    package static func missingTheme(_ name: String, known: [String], at location: Location) -> Diagnostic {
        let nearest = Spelling.nearest(to: name, among: known)
        return Diagnostic(
            missing, at: location,
            .init(de: "Das Thema „\(name)“ gibt es nicht", en: "There is no theme “\(name)”"),
            hint: nearest.map { .init(de: "Meinten Sie „\($0)“?", en: "Did you mean “\($0)”?") }
                ?? .init(
                    de: "Vorhanden: \(known.joined(separator: ", "))", en: "There are: \(known.joined(separator: ", "))"
                ))
    }
}
