package import Diagnostics

/// A link or a picture in the text.
package struct Reference: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case link, image }

    package let kind: Kind
    /// As written, without escapes of Markdown; percent signs are as the author wrote them.
    package let destination: String
    /// Empty if there is none.
    package let title: String
    /// The text of the link, or the alternative text of the picture, without markup.
    package let text: String
    /// Of the destination in the source; of the whole link where the destination stands elsewhere (`[text][label]`).
    package let location: Location
}
