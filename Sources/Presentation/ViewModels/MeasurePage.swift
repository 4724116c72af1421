import Diagnostics
package import Templates

/// One measure: the Maßnahmensteckbrief.
package struct MeasurePage: PageModel {
    package var site: Chrome
    package var measure: MeasureSheet

    package static let typeName = "measure_page"
    package static let template = "measure"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [.object("measure", Localized(de: "Die Maßnahme", en: "the measure"), \.measure)]
}
