@testable import FrontMatter

/// The structure of a mapping as text, one line per entry or item: `key@start-end: "text"@start-end`.
/// Styles other than plain are named before the text.
func dump(_ mapping: Mapping) -> String {
    var lines: [String] = []
    dump(mapping, indent: "", into: &lines)
    return lines.joined(separator: "\n")
}

private func dump(_ mapping: Mapping, indent: String, into lines: inout [String]) {
    for entry in mapping.entries {
        dump(entry.value, label: "\(indent)\(entry.key)@\(place(entry.keyRange)):", indent: indent, into: &lines)
    }
}

private func dump(_ node: Node, label: String, indent: String, into lines: inout [String]) {
    switch node.content {
    case .scalar(let scalar):
        lines.append("\(label) \(sign(scalar.style))\(scalar.text.debugDescription)@\(place(node.range))")
    case .sequence(let items):
        lines.append("\(label) [\(items.count)]@\(place(node.range))")
        for item in items { dump(item, label: indent + "  -", indent: indent + "  ", into: &lines) }
    case .mapping(let mapping):
        lines.append("\(label) {\(mapping.entries.count)}@\(place(node.range))")
        dump(mapping, indent: indent + "  ", into: &lines)
    }
}

private func place(_ range: Range<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

private func sign(_ style: Scalar.Style) -> String {
    switch style {
    case .plain: ""
    case .singleQuoted: "single "
    case .doubleQuoted: "double "
    case .literal: "literal "
    case .folded: "folded "
    }
}
