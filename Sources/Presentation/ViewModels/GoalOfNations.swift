import Diagnostics
package import Templates

/// A sustainable development goal of the United Nations (SDG).
package struct GoalOfNations: ViewModel {
    package var number: String
    package var title: String

    package static let typeName = "sdg"
    package static let members: [Member<Self>] = [
        .text("number", Localized(de: "Nummer, 1 bis 17", en: "number, 1 to 17"), \.number),
        .text("title", Localized(de: "Name", en: "name"), \.title),
    ]
}
