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

    /// By its case, which is all that an enum without values has: to look at its word takes longer.
    package func hash(into hasher: inout Hasher) { withUnsafeBytes(of: self) { hasher.combine(bytes: $0) } }

    /// The values by the normal form of what they are called; of two that share a word the first has it.
    static var byName: [String: Self] {
        let names = allCases.flatMap { choice in choice.words.map { (NormalForm.key($0), choice) } }
        return Dictionary(names) { first, _ in first }
    }

    /// As an author writes it in a file of that language.
    func word(in language: Language) -> String { language == .german ? label.german : rawValue }

    var words: [String] { [rawValue, label.german, label.english] + synonyms }
}
