public import Diagnostics

/// What can be wrong with a template.
public enum TemplateRules {
    public static let all: [Rule] = [
        UnclosedTag.rule, BadTag.rule, BadDelimiters.rule, UnclosedSection.rule, WrongClose.rule, IgnoredContent.rule,
        MissingTemplate.rule, UnknownBlock.rule, UnknownName.rule, WrongKind.rule, EndlessRecursion.rule, TooLarge.rule,
    ]
}

extension Sequence<Diagnostic> {
    /// One message per mistake: a partial that many templates include is checked with each of them.
    public func distinct() -> [Diagnostic] {
        var seen: [Location: Set<Rule>] = [:]
        return filter { seen[$0.location, default: []].insert($0.rule).inserted }
    }
}

extension Localized {
    /// The nearest name if there is one, else all of them.
    static func hint(nearestTo name: String, among known: [String], orAllOf listed: [String]? = nil) -> Localized? {
        if let nearest = Spelling.nearest(to: name, among: Array(known.prefix(1_000))) {
            return .init(de: "Meinten Sie „\(nearest)“?", en: "Did you mean “\(nearest)”?")
        }
        let listed = listed ?? known
        if listed.isEmpty { return nil }
        let names = listed.prefix(30).joined(separator: ", ") + (listed.count > 30 ? " …" : "")
        return .init(de: "Bekannt sind hier: \(names)", en: "Known here are: \(names)")
    }
}
