import Diagnostics

/// § 5 DDG and § 18 MStV ask every public body's website for an imprint.
enum MissingImprint {
    static let rule = Rule(
        "missing-imprint", .warning,
        .init(
            de: "Eine öffentliche Website braucht ein Impressum (§ 5 DDG, § 18 MStV).",
            en: "A public website needs an imprint (§ 5 DDG, § 18 MStV)."))

    static func check(_ drafts: [Draft]) -> [Diagnostic] {
        let pages = drafts.filter { $0.id.kind == .page }
        if pages.contains(where: { ["impressum", "imprint"].contains($0.id.name) }) { return [] }
        guard let first = drafts.first else { return [] }
        let root = first.shownPath.dropLast(first.path.count)
        return [
            Diagnostic(
                rule, at: Location(path: root + "site.yaml", range: 0..<0),
                .init(de: "Die Website hat kein Impressum", en: "The website has no imprint"),
                hint: .init(de: "Legen Sie \(root)pages/impressum.md an", en: "Make \(root)pages/impressum.md"))
        ]
    }
}
