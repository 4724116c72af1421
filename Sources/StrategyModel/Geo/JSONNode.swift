/// A value of a JSON file, and where it stands.
struct JSONNode: Sendable, Equatable {
    enum Content: Sendable, Equatable {
        case object([JSONEntry])
        case array([JSONNode])
        /// An array of numbers alone: in a file of boundaries nearly everything.
        case numbers([Double])
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
    }

    let content: Content
    /// UTF-8 byte offsets in the file.
    let range: Range<Int>

    /// The value of a key; of a key that stands twice, the first.
    subscript(key: String) -> JSONNode? { entries.first { $0.key == key }?.value }

    var entries: [JSONEntry] {
        if case .object(let entries) = content { entries } else { [] }
    }

    var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    /// Nil if it is no array. An array of numbers holds no further arrays.
    var elements: [JSONNode]? {
        if case .array(let nodes) = content { nodes } else { nil }
    }
}

struct JSONEntry: Sendable, Equatable {
    let key: String
    let value: JSONNode
}
