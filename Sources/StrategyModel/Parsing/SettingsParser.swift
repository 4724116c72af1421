package import Diagnostics
import FrontMatter

package enum SettingsParser {
    /// `site.yaml`; without one, or where it is broken or cannot be read, the settings are plain.
    package static func parse(_ file: SourceFile) -> Diagnosed<SiteSettings> {
        let read = file.held
        guard let file = read.value else { return Diagnosed(SiteSettings(), read.diagnostics) }
        if let diagnostic = NotUTF8.check(file) { return Diagnosed(SiteSettings(), [diagnostic]) }
        let conflicts = MergeConflict.all(in: file)
        if !conflicts.isEmpty { return Diagnosed(SiteSettings(), conflicts) }
        let mapping = FrontMatterReader.yaml(file)
        // Numbers do not stand in it, so any language will do.
        var reading = Reading(file, language: .german)
        reading.written = SiteSettings.table.language(of: mapping.value) ?? .german
        reading.diagnostics = mapping.diagnostics + [GarbledText.check(file)].compactMap { $0 }
        let settings = SiteSettings.table.read(mapping.value, at: 0..<0, &reading)
        return Diagnosed(settings, reading.diagnostics)
    }
}
