import Diagnostics

/// A goal that serves itself, or a municipality that is a member of itself, if only by way of others.
enum OwnParent {
    static let rule = Rule(
        "own-parent", .warning,
        .init(
            de: "Ein Ziel dient im Kreis sich selbst, oder eine Kommune ist im Kreis Mitglied von sich selbst.",
            en: "A goal serves itself in a circle, or a municipality is in a circle a member of itself."))

    static func check(_ relations: Relations) -> [Diagnostic] {
        let goals = relations.goals.map { goal in
            Step(
                goal.id, goal.record.title, goal.shownPath, goal.record.marks["parent"], [goal.record.parent], relations
            )
        }
        let municipalities = relations.municipalities.map { place in
            Step(
                place.id, place.record.name, place.shownPath, place.record.marks["member_of"], place.record.memberOf,
                relations)
        }
        return circles(goals).map { finding($0, "Oberziele", "goals") }
            + circles(municipalities).map { finding($0, "Mitglieder", "members") }
    }

    /// A content and what stands above it.
    private struct Step {
        let id: ContentID
        let title: String
        let location: Location
        let above: [ContentID]

        init(
            _ id: ContentID, _ title: String, _ path: String, _ range: Range<Int>?, _ mentions: [Mention?],
            _ relations: Relations
        ) {
            (self.id, self.title) = (id, title)
            location = Location(path: path, range: range ?? 0..<0)
            above = mentions.compactMap { $0.flatMap(relations.target) }
        }
    }

    private static func circles(_ steps: [Step]) -> [[Step]] {
        let positions = Dictionary(zip(steps.map(\.id), steps.indices)) { first, _ in first }
        return Circles(steps.map { $0.above.compactMap { positions[$0] } }).all.map { $0.map { steps[$0] } }
    }

    private static func finding(_ circle: [Step], _ german: String, _ english: String) -> Diagnostic {
        let chain = (circle + circle.prefix(1)).map(\.title).joined(separator: " → ")
        return Diagnostic(
            rule, at: circle[0].location,
            .init(de: "\(german) im Kreis: \(chain)", en: "A circle of \(english): \(chain)"),
            hint: .init(de: "Nehmen Sie einen der Verweise heraus", en: "Take one of the references out"))
    }
}
