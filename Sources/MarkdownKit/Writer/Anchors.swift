/// Gives each heading of a body an id of its own.
struct Anchors {
    private var used: Set<String> = []
    /// The number that the next heading with this slug gets.
    private var next: [String: Int] = [:]

    mutating func make(from slug: String) -> String {
        let base = slug.isEmpty ? "abschnitt" : slug
        var id = base
        while !used.insert(id).inserted {
            let number = next[base, default: 2]
            next[base] = number + 1
            id = "\(base)-\(number)"
        }
        return id
    }
}
