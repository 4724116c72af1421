package import Markup

/// What every list says of a measure: the same on all pages.
package struct MeasureBrief: Sendable, Hashable {
    package var number: String?
    package var title: String
    package var teaser: String?
    package var period: String?
    package var delay: String?
    package var progress: Int?
    package var progressBar: HTML?
    /// In words, such as "Ringelai, Grafenau" or "11 Kommunen".
    package var places: String?
    package var responsible: String?
    package var asOf: String?
}
