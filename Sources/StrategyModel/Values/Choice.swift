package import Diagnostics

/// A value out of a fixed list. The raw value is the canonical English key.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
    /// As pages show it, and as authors may write it.
    var label: Localized { get }
    /// What else authors may write.
    var synonyms: [String] { get }
}

extension Choice {
    package var synonyms: [String] { [] }

    /// The value that `text` names: letter case, umlauts or their spelling, spaces, hyphens and underscores aside.
    static func named(_ text: String) -> Self? {
        let name = NormalForm.key(text)
        return allCases.first { choice in
            choice.words.contains { NormalForm.key($0) == name }
        }
    }

    var words: [String] { [rawValue, label.german, label.english] + synonyms }
}
