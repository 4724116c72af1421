import Diagnostics
package import Markup
package import Templates

/// The Fahrplan of one field of action, compressed to one strip.
package struct FieldStrip: ViewModel {
    package var title: String
    package var url: String?
    package var count: String?
    package var summary: String?
    package var bar: HTML?

    package static let typeName = "field_strip"
    package static let members: [Member<Self>] = [
        .text("title", Localized(de: "Handlungsfeld", en: "field of action"), \.title),
        .text("url", Localized(de: "Adresse des Handlungsfelds", en: "address of the field of action"), \.url),
        .text(
            "count", Localized(de: "Anzahl in Worten, etwa „5 Maßnahmen“", en: "count in words, such as “5 measures”"),
            \.count),
        .text(
            "summary",
            Localized(
                de: "Stand in Worten, etwa „2 fertig, 3 in Umsetzung“",
                en: "status in words, such as “2 done, 3 in progress”"),
            \.summary),
        .html("bar", Localized(de: "Streifen auf der gemeinsamen Achse", en: "strip on the common axis"), { $0.bar }),
    ]
}
