import Diagnostics
package import Templates

/// One contradiction between measures.
package struct AlignmentRow: ViewModel {
    package var message: String
    package var hint: String?
    package var about: [Link] = []

    package static let typeName = "alignment_row"
    package static let members: [Member<Self>] = [
        .text("message", Localized(de: "Was sich widerspricht", en: "what contradicts"), { $0.message }),
        .text("hint", Localized(de: "Was man tun kann", en: "what can be done"), { $0.hint }),
        .list("about", Localized(de: "Worum es geht", en: "what it is about"), { $0.about }),
        .has("about", { $0.about }),
    ]
}
