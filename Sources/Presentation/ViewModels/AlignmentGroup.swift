import Diagnostics
package import Templates

/// Contradictions of one sort.
package struct AlignmentGroup: ViewModel {
    package var title: String
    package var rows: [AlignmentRow] = []

    package static let typeName = "alignment_group"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Was geprüft wird", en: "what is checked"), \.title),
        .list("rows", Localized(de: "Was gefunden wurde", en: "what was found"), { $0.rows }),
        .has("rows", { $0.rows }),
    ]
}
