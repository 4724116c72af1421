package import Diagnostics

/// What keeps a command from doing its work at all: wrong usage, a missing folder, a full disk. Exit status 2.
/// Mistakes in the content are diagnostics instead.
package struct Trouble: Error, Sendable, Equatable {
    /// One or two sentences: what is wrong, and what to do.
    package let message: Localized

    package init(de german: String, en english: String) { message = Localized(de: german, en: english) }
}
