package import Cores
import Diagnostics
package import Markup
package import Templates

/// A state and, where it is told, why it is so.
package struct StatusMark: ViewModel {
    package let sign: Shared<StatusSign>
    package let reason: String?

    package init(_ sign: Shared<StatusSign>, reason: String? = nil) { (self.sign, self.reason) = (sign, reason) }

    package init(word: String, name: String, shape: HTML, reason: String? = nil) {
        self.init(Shared(StatusSign(word: word, name: name, shape: shape)), reason: reason)
    }

    package static let typeName = "status"
    package static let members: [Member<Self>] =
        Member.all(of: \.sign) + [.text("reason", Localized(de: "Begründung", en: "reason"), \.reason)]
}
