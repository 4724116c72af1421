/// How deep each heading stands. The page has its title from elsewhere, so the shallowest level that a body uses becomes
/// `<h2>`: one author writes `#` for sections, the next one `##`.
struct Outline {
    /// 1 for the shallowest level.
    let depths: [Int]
    /// The shallowest level.
    let top: Int
    /// Titles in the middle of the text: `#` in a body whose sections begin with `##`. They count as sections.
    let strayTitles: [Int]

    init(_ levels: [Int], startsWithTitle: Bool) {
        let first = levels.first ?? 1
        let sections = first == 1 ? levels : levels.filter { $0 > 1 }
        let top = sections.min() ?? 1
        self.top = top
        depths = levels.map { max($0 - top + 1, 1) }
        let isMixed = levels.contains { $0 > 1 }
        strayTitles =
            isMixed && (startsWithTitle || first > 1) ? levels.indices.filter { $0 > 0 && levels[$0] == 1 } : []
    }
}
