import Diagnostics

/// One fixed word of the interface.
struct Word: Sendable {
    let name: String
    let text: Localized

    init(_ name: String, de german: String, en english: String) {
        self.name = name
        text = Localized(de: german, en: english)
    }
}
