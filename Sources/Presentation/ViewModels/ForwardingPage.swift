import Diagnostics
package import Templates

/// What stands at an old address and leads to the new one.
package struct ForwardingPage: PageModel {
    package var site: Chrome
    package var target: Link

    package static let typeName = "forwarding_page"
    package static let template = "forward"
    package static let members: [Member<Self>] =
        frame(\.site, \.site.words) + [
            .object("target", Localized(de: "Die neue Adresse", en: "the new address"), \.target)
        ]
}
