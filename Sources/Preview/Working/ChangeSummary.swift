import Building
import Cores
import Diagnostics
import StrategyModel

/// What is different since the build before, in a few words.
enum ChangeSummary {
    static func text(_ old: ReadSources, _ new: ReadSources, isNewDay: Bool, _ language: Language) -> String {
        var names = changed(old.content.value.files, new.content.value.files)
        names += changed(old.themes.value.themes.values.flatMap(\.self), new.themes.value.themes.values.flatMap(\.self))
        if names.isEmpty, isNewDay { return Localized(de: "ein neuer Tag", en: "a new day")[language] }
        if names.isEmpty { return Localized(de: "Bilder und Dokumente", en: "pictures and documents")[language] }
        let first = names.sorted().prefix(2).joined(separator: ", ")
        let more = names.count - 2
        return more > 0 ? first + Localized(de: " und \(more) weitere", en: " and \(more) more")[language] : first
    }

    /// Files whose bytes have not changed are mostly the same objects.
    private static func changed(_ old: [SourceFile], _ new: [SourceFile]) -> [String] {
        if let positions = new.positions(differingFrom: old),
            positions.allSatisfy({ old[$0].shownPath == new[$0].shownPath })
        {
            return positions.filter { old[$0] != new[$0] }.map { new[$0].shownPath }
        }
        let before = Dictionary(old.map { ($0.shownPath, $0) }) { first, _ in first }
        let written = new.filter { before[$0.shownPath] != $0 }.map(\.shownPath)
        guard old.count != new.count - written.count(where: { before[$0] == nil }) else { return written }
        let now = Set(new.map(\.shownPath))
        return written + before.keys.filter { !now.contains($0) }
    }
}
