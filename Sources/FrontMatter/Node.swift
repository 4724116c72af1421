/// A value of the front matter with its place in the file.
package struct Node: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case scalar(Scalar)
        case sequence([Node])
        case mapping(Mapping)
    }

    package let content: Content
    /// UTF-8 byte offsets into the file, quotes included.
    package let range: Range<Int>

    package init(_ content: Content, range: Range<Int>) {
        self.content = content
        self.range = range
    }
}

/// A text; what it means, a number or a date or just words, is decided by the field that reads it.
package struct Scalar: Sendable, Hashable {
    package enum Style: Sendable, Hashable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// Keys and values in the order of the file; no key stands twice.
package struct Mapping: Sendable, Hashable {
    package var entries: [Entry]

    package init(_ entries: [Entry] = []) { self.entries = entries }

    package subscript(key: String) -> Node? { entries.first { $0.key == key }?.value }
}

package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyRange: Range<Int>
    package let value: Node

    package init(key: String, keyRange: Range<Int>, value: Node) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
