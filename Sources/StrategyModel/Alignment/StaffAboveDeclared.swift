import Diagnostics

/// A responsible body commits more staff in a year than it declares to have.
enum StaffAboveDeclared {
    static let rule = Rule(
        "staff-above-declared", .notice,
        .init(
            de: "Eine federführende Stelle verplant in einem Jahr mehr Personal, als sie angibt.",
            en: "A responsible body commits more staff in a year than it declares."))

    static func findings(_ relations: Relations) -> [AlignmentFinding] {
        let bodies =
            relations.municipalities.map {
                Body(place: ($0.shownPath, $0.id), name: $0.record.name, staff: $0.record.staff)
            }
            + relations.stakeholders.map {
                Body(place: ($0.shownPath, $0.id), name: $0.record.name, staff: $0.record.staff)
            }
        return bodies.filter { !$0.staff.isEmpty }.flatMap { body in
            findings(body, relations.measures(.responsible, body.place.id).filter { $0.isCounted })
        }
    }

    private struct Body {
        let place: (shownPath: String, id: ContentID)
        let name: String
        let staff: [StaffLine]
    }

    private static func findings(_ body: Body, _ measures: MeasureList) -> [AlignmentFinding] {
        let years = Set(body.staff.compactMap(\.year) + measures.flatMap { $0.content.record.staff.compactMap(\.year) })
        return years.sorted().compactMap { year in
            let lines = body.staff.filter { $0.year == year }
            let declared = lines.isEmpty ? body.staff.filter { $0.year == nil } : lines
            guard let line = declared.first else { return nil }
            let available = declared.compactMap(\.planned).reduce(.zero, +)
            let committing = measures.filter { $0.content.record.staff(in: year).hundredths > 0 }
            let committed = committing.map { $0.content.record.staff(in: year) }.reduce(.zero, +)
            guard committed > available else { return nil }
            return finding(body, line, year, committed, available, committing)
        }
    }

    private static func finding(
        _ body: Body, _ line: StaffLine, _ year: Int, _ committed: FullTime, _ available: FullTime,
        _ measures: MeasureList
    ) -> AlignmentFinding {
        let (used, had) = (Amount.text(committed), Amount.text(available))
        return AlignmentFinding(
            rule, at: line.marks.whole, of: body.place, with: measures.map(\.id),
            .init(
                de: "\(body.name) verplant \(year) \(used.german), hat aber nur \(had.german)",
                en: "\(body.name) commits \(used.english) in \(year) but has \(had.english)"),
            hint: .init(
                de: "Verschieben Sie eine Maßnahme, oder stocken Sie das Personal auf",
                en: "Move a measure, or add staff"))
    }
}

extension Measure {
    /// Planned posts in a year: those of the year, else those of no stated year while the measure runs.
    package func staff(in year: Int) -> FullTime {
        let stated = staff.filter { $0.year == year }
        if !stated.isEmpty { return stated.compactMap(\.planned).reduce(.zero, +) }
        guard runs(in: year) else { return .zero }
        return staff.filter { $0.year == nil }.compactMap(\.planned).reduce(.zero, +)
    }

    private func runs(in year: Int) -> Bool {
        guard let first = start?.year ?? end?.year else { return false }
        return first <= year && year <= end?.year ?? .max
    }
}
