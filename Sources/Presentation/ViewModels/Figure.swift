import Diagnostics
package import Markup
package import Templates

/// A figure as SVG with its legend; a table stands beside it.
package struct Figure: ViewModel {
    package var svg: HTML?
    package var legend: [LegendEntry] = []

    package static let typeName = "figure"
    package static let members: [Member<Self>] = [
        .html("svg", Localized(de: "Die Abbildung", en: "the figure"), { $0.svg }),
        .list("legend", Localized(de: "Zeichen und ihre Bedeutung", en: "signs and their meaning"), { $0.legend }),
        .has("legend", { $0.legend }),
    ]
}
