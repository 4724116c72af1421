package import Diagnostics
import Presentation
import Templates

/// The reference for theme authors: what every template may use.
package enum TemplatePages {
    package static func reference(_ language: Language) -> String {
        var reference = TemplateReference()
        for kind in PageKind.all { kind.describe(&reference) }
        return head(language) + reference.markdown(language)
    }

    private static func head(_ language: Language) -> String {
        let files = PageTemplates.names.map { "`\($0).mustache`" }.joined(separator: ", ")
        return Localized(
            de: """
                # Vorlagen

                Ein Thema ist ein Ordner unter `themes/`. Liegt darin eine Datei mit demselben Namen wie im Standardthema, gilt sie an \
                dessen Stelle. Jede Seite hat ihre Vorlage: \(files). Die Sprache ist Mustache; `{{name}}` schreibt einen Text, \
                `{{{name}}}` fertiges HTML, `{{#name}} … {{/name}}` einen Abschnitt. Ein Name, den es nicht gibt, ist ein Fehler.


                """,
            en: """
                # Templates

                A theme is a folder below `themes/`. A file in it with the same name as one of the default theme takes its place. Every \
                page has its template: \(files). The language is Mustache; `{{name}}` writes a text, `{{{name}}}` finished HTML, \
                `{{#name}} … {{/name}}` a section. A name that does not exist is an error.


                """)[language]
    }
}
