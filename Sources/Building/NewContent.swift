import Diagnostics
import MarkdownKit
package import StrategyModel

/// One content file to begin: `measure ilzer-land/neue-bruecke`.
package struct NewContent: Sendable {
    package let kind: Kind
    /// The folder of the strategy, if the user named one.
    package let strategy: String?
    package let id: String

    package init(kind: Kind, strategy: String? = nil, id: String) {
        self.kind = kind
        self.strategy = strategy
        self.id = id
    }

    /// `text`: an id, or a strategy's and an id with `/` between them.
    package init(kind: Kind, _ text: String) throws(Trouble) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let takesStrategy = kind.name != .page && kind.name != .strategy
        guard let id = parts.last, parts.count == 1 || parts.count == 2 && takesStrategy else {
            throw Trouble(
                de:
                    "„\(text)“ ist hier keine Kennung. Beispiel: fahrplan new \(NormalForm.key(kind.title.german)) neue-bruecke",
                en: "“\(text)” is no id here. Example: fahrplan new \(kind.name.rawValue) new-bridge")
        }
        for part in parts where part != Slug.make(from: part) || part.isEmpty {
            let slug = Slug.make(from: part)
            throw Trouble(
                de: "„\(part)“ taugt nicht als Kennung: erlaubt sind a bis z, Ziffern und Bindestriche"
                    + (slug.isEmpty ? "." : ". Vielleicht „\(slug)“?"),
                en: "“\(part)” does not make an id: it may hold a to z, digits and hyphens"
                    + (slug.isEmpty ? "." : ". Perhaps “\(slug)”?"))
        }
        self.init(kind: kind, strategy: parts.count == 2 ? parts[0] : nil, id: id)
    }
}
