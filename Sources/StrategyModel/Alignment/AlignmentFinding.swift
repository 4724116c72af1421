import Cores
package import Diagnostics

/// Something in which the measures of a region contradict each other: on time, people or money. True of the plan, not a
/// mistake of its file; so it is a notice, but for a circle of dependencies, and stands on the page "Abstimmung" too.
package struct AlignmentFinding: Sendable, Hashable {
    package let diagnostic: Diagnostic
    /// The contents that it is about, the one that carries it first.
    package let about: [ContentID]

    package var rule: Rule { diagnostic.rule }

    init(
        _ rule: Rule, at range: Range<Int>, of content: (shownPath: String, id: ContentID), with others: [ContentID],
        _ message: Localized, hint: Localized
    ) {
        diagnostic = Diagnostic(rule, at: Location(path: content.shownPath, range: range), message, hint: hint)
        about = [content.id] + others
    }
}

/// The checks that bring the measures of a region together, in the order of the page. They look at front matter and at
/// nothing else, not at the day and not at files beside contents: the preview keeps what they found as long as that is
/// the same.
package enum Alignment {
    package static func findings(_ relations: Relations) -> [AlignmentFinding] {
        checks.concurrentMap { checks in checks.flatMap { $0(relations) } }.flatMap(\.self)
    }

    /// In groups, each for one core: on two, those that ask first for the same would wait for each other.
    private static let checks: [[@Sendable (Relations) -> [AlignmentFinding]]] = [
        [
            RequiredLater.findings, DependencyCycle.findings, FundingAboveCost.findings, FundingAboveGrant.findings,
            FundingPeriod.findings, StaffAboveDeclared.findings,
        ],
        [OwnShareAboveBudget.findings], [SimilarMeasures.findings],
    ]

    package static let rules = [
        RequiredLater.rule, DependencyCycle.rule, FundingAboveCost.rule, FundingAboveGrant.rule, FundingPeriod.rule,
        StaffAboveDeclared.rule,
        OwnShareAboveBudget.rule, SimilarMeasures.rule,
    ]
}

extension PlacedMeasure {
    /// Where a finding about it points.
    var place: (shownPath: String, id: ContentID) { (content.shownPath, id) }

    /// As a message names it: `M-07 „Dorfladen“`; by its id as long as its title is missing.
    var caption: Localized {
        let number = content.record.number.map { $0 + " " } ?? ""
        let title = content.record.title.isEmpty ? id.name : content.record.title
        return .init(de: "\(number)„\(title)“", en: "\(number)“\(title)”")
    }
}
