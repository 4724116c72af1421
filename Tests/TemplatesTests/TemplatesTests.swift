import Diagnostics
import Markup
import Testing

@testable import Templates

struct Leaf: ViewModel {
    var title = ""
    var note: String?
    var body: HTML?
    var plain = HTML(escaping: "")
    var count = 1
    var maybe: Int?
    var open = false
    var children: [Leaf] = []
    var names: [String] = []

    static let members: [Member<Leaf>] = [
        .text("title", .init(de: "a", en: "b"), \.title),
        .text("note", .init(de: "a", en: "b"), \.note),
        .html("body", .init(de: "a", en: "b"), \.body),
        .html("plain", .init(de: "a", en: "b"), \.plain),
        .number("count", .init(de: "a", en: "b"), \.count),
        .number("maybe", .init(de: "a", en: "b"), \.maybe),
        .flag("open", .init(de: "a", en: "b"), \.open),
        .object("first", .init(de: "a", en: "b"), \.children.first),
        .object("me", .init(de: "a", en: "b"), \.self),
        .list("children", .init(de: "a", en: "b"), \.children),
        .texts("names", .init(de: "a", en: "b"), \.names),
    ]
}
