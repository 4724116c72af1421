/// Staff in hundredths of a full-time equivalent (Vollzeitäquivalent, VZÄ).
package struct FullTime: Sendable, Hashable, Comparable {
    package static let zero = FullTime(hundredths: 0)

    package let hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }

    package static func < (one: FullTime, other: FullTime) -> Bool { one.hundredths < other.hundredths }

    /// The sum, or the largest number there is: content cannot make a build crash.
    package static func + (one: FullTime, other: FullTime) -> FullTime {
        let (sum, overflow) = one.hundredths.addingReportingOverflow(other.hundredths)
        return FullTime(hundredths: overflow ? .max : sum)
    }
}
