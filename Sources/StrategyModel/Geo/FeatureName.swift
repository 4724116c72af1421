/// What the properties of a feature say about which municipality it is. Authorities write the keys in capitals and call
/// the name `GEN`.
struct FeatureName {
    private(set) var name: String?
    private(set) var ags: String?
    private(set) var ars: String?
    /// Of the value that names it best.
    private(set) var range: Range<Int>?

    init(_ properties: JSONNode?) {
        for entry in properties?.entries ?? [] {
            switch entry.key.lowercased() {
            case "ags": ags = ags ?? Self.key(entry.value, lengths: [5, 8])
            case "ars": ars = ars ?? Self.key(entry.value, lengths: [5, 9, 12])
            case "name", "gen": name = name ?? entry.value.string
            default: continue
            }
            range = range ?? entry.value.range
        }
    }

    /// As a text; as a number it has lost its leading zero.
    private static func key(_ node: JSONNode, lengths: [Int]) -> String? {
        switch node.content {
        case .string(let text): text.filter { !$0.isWhitespace }
        case .number(let number):
            Int(exactly: number).map { value in
                lengths.contains(String(value).count + 1) ? "0\(value)" : String(value)
            }
        default: nil
        }
    }
}
