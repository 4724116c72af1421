/// What is written at a phase: its number, and its name where there is room.
struct PhaseLabel {
    /// The number stands in the bar, or beside it if the bar is too short.
    enum Place: Sendable, Hashable {
        case inside, after, before
    }

    enum Name: Sendable, Hashable {
        /// Has room wherever the band stands.
        case always
        /// Has room only where the band is wide.
        case wide
        case never
    }

    static let size = 11.0
    /// Between a label and the edge of its bar.
    static let padding = 4.0

    /// The narrowest axis: that of a table in a text, on A4 upright.
    private static let narrow = 200.0
    /// The axis of a table on a page of its own.
    private static let wide = 360.0

    let place: Place
    let name: Name
    /// From where to where bar and number take room in their lane, in per cent of the narrowest width.
    let room: ClosedRange<Double>

    init(_ phase: PhaseMark, from left: Double, to right: Double, isWide: Bool) {
        let number = Lettering.width("\(phase.number)", size: Self.size)
        let beside = (number + Self.padding) / Self.narrow * 100
        if right - left >= (number + 2) / Self.narrow * 100 {
            (place, room) = (.inside, left...right)
        } else if right + beside <= 100 {
            (place, room) = (.after, left...right + beside)
        } else {
            (place, room) = (.before, left - beside...right)
        }
        let whole = Lettering.width("\(phase.number) \(phase.title)", size: Self.size) + 2 * Self.padding
        let share = (right - left) / 100
        if place == .inside, whole <= share * Self.narrow {
            name = .always
        } else {
            name = place == .inside && isWide && whole <= share * Self.wide ? .wide : .never
        }
    }
}
