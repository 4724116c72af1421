import Diagnostics
package import Templates

/// One contradiction between measures.
package struct AlignmentRow: ViewModel {
    package var message: String
    package var about: [Link] = []

    package static let typeName = "alignment_row"
    package static let members: [Member<Self>] = [
        .text("message", Localized(de: "Was sich widerspricht", en: "what contradicts"), \.message),
        .list("about", Localized(de: "Worum es geht", en: "what it is about"), { $0.about }),
        .has("about", { $0.about }),
    ]
}
