/// Markdown, parsed once: HTML bytes with slots where site and report differ, and lists of what the text refers to.
/// The slots are filled by `parts(_:)`. Never changed; an object, for a copy counts a reference for each of the lists.
package final class Body: Sendable {
    let bytes: [UInt8]
    /// In the order of their offsets.
    let slots: [Slot]
    /// How often the text refers to each footnote.
    let footnoteReferences: [Int]
    /// As written: `x` of `[^x]`.
    let footnoteLabels: [String]

    package let headings: [Heading]
    /// Links and pictures, in the order of the text. Those with an unsafe or misspelt address are not among them.
    package let references: [Reference]
    package let embeds: [Embed]
    /// Whether the first block is a level-1 heading (`headings[0]`), as in most files that were written for another tool.
    /// A caller whose title says the same publishes `withoutTitle()`.
    package let startsWithTitle: Bool
    /// The first paragraph as plain text, cut at a word after some 200 characters: for `<meta name="description">`;
    /// empty if none was wanted.
    package let summary: String

    package var isEmpty: Bool { bytes.isEmpty && slots.isEmpty }

    /// The heading that the body starts with, if that is of level 1.
    package var title: Heading? { startsWithTitle ? headings.first : nil }

    package static let empty = Body(
        bytes: [], slots: [], footnoteReferences: [], footnoteLabels: [], headings: [], references: [], embeds: [],
        startsWithTitle: false, summary: "")

    init(
        bytes: [UInt8], slots: [Slot], footnoteReferences: [Int], footnoteLabels: [String], headings: [Heading],
        references: [Reference], embeds: [Embed], startsWithTitle: Bool, summary: String
    ) {
        (self.bytes, self.slots) = (bytes, slots)
        (self.footnoteReferences, self.footnoteLabels) = (footnoteReferences, footnoteLabels)
        (self.headings, self.references, self.embeds) = (headings, references, embeds)
        (self.startsWithTitle, self.summary) = (startsWithTitle, summary)
    }
}

extension Body: Hashable {
    package static func == (one: Body, other: Body) -> Bool {
        one === other
            || one.bytes == other.bytes && one.slots == other.slots
                && one.footnoteReferences == other.footnoteReferences && one.footnoteLabels == other.footnoteLabels
                && one.headings == other.headings && one.references == other.references && one.embeds == other.embeds
                && one.startsWithTitle == other.startsWithTitle && one.summary == other.summary
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
        hasher.combine(slots)
    }
}
