/// A phase of a timeline: its span, and the number by which the drawing and the words beside it are one.
package struct PhaseMark: Sendable, Hashable {
    package let number: Int
    package let title: String
    package let span: DaySpan

    package init(number: Int, title: String, span: DaySpan) {
        (self.number, self.title, self.span) = (number, title, span)
    }
}
