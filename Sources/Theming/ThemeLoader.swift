package import Diagnostics
import Markup
import Presentation
import Templates

/// A theme as it was loaded. When it is handed to the next load, only templates with other sources are compiled.
package struct LoadedTheme: Sendable {
    /// Nil if it cannot be used; the diagnostics say why.
    package let theme: Diagnosed<Theme?>
    fileprivate let language: Language
    fileprivate let set: TemplateSet
    fileprivate let compiled: [CompiledTemplate]
}

package enum ThemeLoader {
    /// `folders`: from the base to the most special; a later file takes the place of an earlier one with the same path.
    /// `language`: of all pages, whose words are made a part of the templates.
    package static func load(
        _ folders: [ThemeFolder], in language: Language, known: LoadedTheme? = nil
    ) -> LoadedTheme {
        let files = merged(folders)
        let set = TemplateSet(
            files.filter { $0.path.hasSuffix(".mustache") }, knowing: KnownModel(Words(language: language)),
            known: known?.set)
        let compiled = CompiledTemplate.all(set, known: known?.language == language ? known?.compiled ?? [] : [])
        let found = set.diagnostics + compiled.flatMap(\.diagnostics)
        let theme = theme(folders, files, PageTemplates(compiled), found)
        return LoadedTheme(theme: theme, language: language, set: set, compiled: compiled)
    }

    private static func theme(
        _ folders: [ThemeFolder], _ files: [SourceFile], _ templates: PageTemplates?, _ found: [Diagnostic]
    ) -> Diagnosed<Theme?> {
        let settings = settings(folders, CustomProperties(of: styles(of: folders, files)))
        let logo = checkLogo(settings.value, files)
        let diagnostics = (found + settings.diagnostics + logo + unused(folders)).distinct()
        guard let templates, !diagnostics.contains(where: { $0.severity == .error }) else {
            return Diagnosed(nil, diagnostics)
        }
        let colours = colourSheet(settings.value)
        var assets = files.filter { $0.path.hasPrefix("assets/") && !isInlined($0.path) }.map {
            (path: $0.path, bytes: $0.bytes)
        }
        if let colours { assets.append((coloursPath, colours)) }
        let look = look(files, settings.value, colours: colours)
        return Diagnosed(Theme(look: look, assets: assets, templates: templates), diagnostics)
    }

    private static let coloursPath = "assets/colours.css"
    private static let reportStyle = "assets/report.css"
    private static let notFoundStyle = "assets/not-found.css"

    /// Style sheets that go into a page, not beside it.
    private static func isInlined(_ path: String) -> Bool { path == reportStyle || path == notFoundStyle }

    private static func merged(_ folders: [ThemeFolder]) -> [SourceFile] {
        var files: [String: SourceFile] = [:]
        for folder in folders { for file in folder.files { files[file.path] = file } }
        return files.values.sorted { $0.path < $1.path }
    }

    /// Colours are merged by name, so that a site may set one of them.
    private static func settings(_ folders: [ThemeFolder], _ known: CustomProperties) -> Diagnosed<ThemeSettings> {
        var result = Diagnosed(ThemeSettings())
        for folder in folders {
            guard let file = folder.file(at: ThemeSettings.path) else { continue }
            let own = ThemeSettings.parse(file)
            result.diagnostics += own.diagnostics
            result.diagnostics += own.value.colours.unknown(to: known)
            if own.value.logo != nil {
                (result.value.logo, result.value.logoPlace) = (own.value.logo, own.value.logoPlace)
            }
            result.value.logoAlternative = own.value.logoAlternative ?? result.value.logoAlternative
            result.value.colours.override(with: own.value.colours)
        }
        return result
    }

    /// The style sheets as they go out. None if no theme sets colours that they would have to know.
    private static func styles(of folders: [ThemeFolder], _ files: [SourceFile]) -> [[UInt8]] {
        guard folders.contains(where: { $0.file(at: ThemeSettings.path) != nil }) else { return [] }
        return files.filter { $0.path.hasPrefix("assets/") && $0.path.hasSuffix(".css") }.map(\.bytes)
    }

    private static func checkLogo(_ settings: ThemeSettings, _ files: [SourceFile]) -> [Diagnostic] {
        guard let logo = settings.logo, let place = settings.logoPlace, !files.contains(where: { $0.path == logo })
        else {
            return []
        }
        return [ThemeProblem.missingLogo(logo, at: place)]
    }

    /// Templates of a site's own theme that override nothing: the default theme's are what pages use.
    private static func unused(_ folders: [ThemeFolder]) -> [Diagnostic] {
        let known = Set(PageTemplates.names)
        return folders.dropFirst().flatMap(\.files).compactMap { file in
            guard file.path.hasSuffix(".mustache"), !file.path.contains("/") else { return nil }
            let name = String(file.path.dropLast(".mustache".count))
            guard !known.contains(name), name != "layout" else { return nil }
            return ThemeProblem.unusedTemplate(
                name, nearest: Spelling.nearest(to: name, among: PageTemplates.names),
                at: Location(path: file.shownPath, range: 0..<0))
        }
    }

    private static func colourSheet(_ settings: ThemeSettings) -> [UInt8]? {
        settings.colours.isEmpty ? nil : Array(settings.colours.css.utf8)
    }

    private static func look(_ files: [SourceFile], _ settings: ThemeSettings, colours: [UInt8]?) -> Look {
        func style(_ path: String) -> HTML {
            HTML(raw: (files.first { $0.path == path }?.bytes ?? []) + (colours ?? []))
        }
        return Look(
            coloursPath: colours == nil ? nil : coloursPath, logoPath: settings.logo,
            logoAlternative: settings.logoAlternative,
            reportSheet: style(reportStyle), notFoundStyle: style(notFoundStyle))
    }
}
