import Diagnostics
package import Templates

/// One municipality: what happens here.
package struct MunicipalityPage: PageModel {
    package var site: Chrome
    package var municipality: MunicipalitySheet

    package static let typeName = "municipality_page"
    package static let template = "municipality"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .object("municipality", Localized(de: "Die Kommune", en: "the municipality"), \.municipality)
        ]
}
