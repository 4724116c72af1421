import Diagnostics

enum MissingReference {
    static let rule = Rule(
        "missing-reference", .error,
        .init(
            de: "Ein Verweis nennt eine Kommune, ein Handlungsfeld oder einen anderen Inhalt, den es nicht gibt.",
            en: "A reference names a municipality, a field of action or another content that does not exist."))
    static let ambiguous = Rule(
        "ambiguous-reference", .error,
        .init(
            de: "Ein Verweis nennt einen Namen, den mehrere Inhalte tragen.",
            en: "A reference names something that several contents are called."))
    static let unpublished = Rule(
        "unpublished-reference", .error,
        .init(
            de: "Ein öffentlicher Inhalt verweist auf einen Entwurf oder einen nicht öffentlichen Inhalt.",
            en: "A public content refers to a draft or to one that is not public."))

    static let similarName = Rule(
        "similar-name", .warning,
        .init(
            de: "Ein Name ist fast der einer Kommune oder eines anderen Inhalts der Strategie, aber nicht ganz.",
            en: "A name is nearly that of a municipality or another content of the strategy, but not quite."))

    static func check(_ mention: Mention, of draft: Draft, _ names: Names) -> Diagnostic? {
        check(mention, of: draft, at: draft.location(mention.range), names)
    }

    /// `location`: where it stands, in the draft or in a table beside it.
    static func check(
        _ mention: Mention, of draft: Draft, at location: @autoclosure () -> Location, _ names: Names
    ) -> Diagnostic? {
        let strategy = draft.id.strategy
        if mention.isAll { return mention.isSingle ? notSingle(mention, location(), names, in: strategy) : nil }
        switch names.answer(mention, in: strategy) {
        case .one: return nil
        case .nobody:
            if names.mayBeUnread(mention.kinds) { return nil }
            if mention.mayBeText {
                return similar(mention, location(), names, of: draft)
                    ?? UnknownID.check(mention, at: location(), names, of: draft)
            }
            if let name = names.spelled(mention, in: strategy) {
                return missing(mention, location(), hint: meant(name))
            }
            return missing(mention, location(), hint: hint(mention.text, candidates(mention, names, of: draft)))
        case .several(let ids): return several(mention, location(), ids)
        case .unpublished: return hidden(mention, location())
        }
    }

    private static func candidates(_ mention: Mention, _ names: Names, of draft: Draft) -> [String] {
        let all = draft.content.written == .german ? "alle" : "all"
        let mayBeAll = mention.kinds == [.municipality] && !mention.isSingle
        return names.candidates(mention.kinds, in: draft.id.strategy) + (mayBeAll ? [all] : [])
    }

    private static func notSingle(
        _ mention: Mention, _ location: Location, _ names: Names, in strategy: String?
    ) -> Diagnostic {
        let list = listed(names.candidates(mention.kinds, in: strategy))
        return Diagnostic(
            rule, at: location,
            .init(
                de: "Hier steht „\(mention.text)“, gemeint sein kann aber nur eine einzelne Kommune",
                en: "This says “\(mention.text)”, but only a single municipality can be meant"),
            hint: .init(
                de: "Nennen Sie eine\(list.german), und für jede weitere einen eigenen Eintrag",
                en: "Name one\(list.english), and make an entry of its own for each other"))
    }

    /// A free text that is nearly the id or name of a municipality was meant to be one.
    private static func similar(
        _ mention: Mention, _ location: @autoclosure () -> Location, _ names: Names, of draft: Draft
    ) -> Diagnostic? {
        let written = identifier(mention.text)
        // A short name is soon like another, but for one that is written as only ids are.
        guard written.utf8.count > 4 || UnknownID.isID(mention.text, in: draft.content.written),
            let nearest = names.nearest(to: written, mention.kinds, in: draft.id.strategy)
        else { return nil }
        return Diagnostic(
            similarName, at: location(),
            .init(
                de: "„\(mention.text)“ gibt es hier nicht als \(name(of: mention).german)",
                en: "There is no \(name(of: mention).english) “\(mention.text)” here"),
            hint: .init(
                de: "Meinten Sie „\(nearest)“? Ist etwas anderes gemeint, schreiben Sie den Namen aus",
                en: "Did you mean “\(nearest)”? If it is something else, write its name in full"))
    }

    /// As ids are written.
    private static func identifier(_ text: String) -> String {
        String(
            decoding: NormalForm.key(text).utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }

    private static func missing(_ mention: Mention, _ location: Location, hint: Localized) -> Diagnostic {
        let kind = name(of: mention)
        return Diagnostic(
            rule, at: location,
            .init(
                de: "„\(mention.text)“ gibt es hier nicht als \(kind.german)",
                en: "There is no \(kind.english) “\(mention.text)” here"),
            hint: hint)
    }

    /// `Kommune oder Akteur`.
    private static func name(of mention: Mention) -> Localized {
        let titles = mention.kinds.map { Kind.of($0).title }
        return .init(
            de: titles.map(\.german).joined(separator: " oder "),
            en: titles.map(\.english).joined(separator: " or "))
    }

    private static func hint(_ text: String, _ candidates: [String]) -> Localized {
        if let nearest = Spelling.nearest(to: identifier(text), among: candidates) {
            return meant(nearest)
        }
        if candidates.isEmpty { return .init(de: "Es gibt noch keine", en: "There are none yet") }
        let some = some(candidates)
        return .init(de: "Es gibt: \(some)", en: "There are: \(some)")
    }

    /// For the middle of a sentence: ` (es gibt: a, b)`.
    static func listed(_ candidates: [String]) -> Localized {
        if candidates.isEmpty { return .same("") }
        let some = some(candidates)
        return .init(de: " (es gibt: \(some))", en: " (there are: \(some))")
    }

    private static func some(_ candidates: [String]) -> String {
        candidates.prefix(12).joined(separator: ", ") + (candidates.count > 12 ? " …" : "")
    }

    private static func meant(_ name: String) -> Localized {
        .init(de: "Meinten Sie „\(name)“?", en: "Did you mean “\(name)”?")
    }

    private static func several(_ mention: Mention, _ location: Location, _ ids: [ContentID]) -> Diagnostic {
        let list = ids.map(\.name).sorted().joined(separator: ", ")
        return Diagnostic(
            ambiguous, at: location,
            .init(de: "„\(mention.text)“ heißen mehrere", en: "Several are called “\(mention.text)”"),
            hint: .init(de: "Schreiben Sie die Kennung: \(list)", en: "Write the id: \(list)"))
    }

    private static func hidden(_ mention: Mention, _ location: Location) -> Diagnostic {
        Diagnostic(
            unpublished, at: location,
            .init(
                de: "„\(mention.text)“ ist ein Entwurf oder nicht öffentlich",
                en: "“\(mention.text)” is a draft or not public"),
            hint: .init(
                de: "Veröffentlichen Sie den Inhalt, oder nehmen Sie den Verweis heraus",
                en: "Publish the content, or take the reference out"))
    }
}
