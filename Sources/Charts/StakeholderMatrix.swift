package import Markup

/// Who counts for how much: influence from below to above, interest from left to right, both from 1 to 5.
package struct StakeholderMatrix: Sendable, Hashable {
    /// A mark whose number stands in the table beside the figure.
    package struct Party: Sendable, Hashable {
        package let number: Int
        package let influence: Int
        package let interest: Int

        package init(number: Int, influence: Int, interest: Int) {
            self.number = number
            self.influence = min(max(influence, 1), 5)
            self.interest = min(max(interest, 1), 5)
        }
    }

    /// What the axes and the corners are called.
    package struct Words: Sendable, Hashable {
        package let influence: String
        package let interest: String
        /// Much influence, little interest.
        package let influential: String
        /// Much of both.
        package let decisive: String
        /// Little of both.
        package let marginal: String
        /// Little influence, much interest.
        package let interested: String

        package init(
            influence: String, interest: String, influential: String, decisive: String, marginal: String,
            interested: String
        ) {
            self.influence = influence
            self.interest = interest
            self.influential = influential
            self.decisive = decisive
            self.marginal = marginal
            self.interested = interested
        }
    }

    package let parties: [Party]
    package let words: Words

    package init(parties: [Party], words: Words) {
        self.parties = parties
        self.words = words
    }

    /// Nil without a party.
    package func svg(_ caption: Caption) -> HTML? {
        guard !parties.isEmpty else { return nil }
        let sheet = MatrixSheet(parties)
        let above = MatrixCorners(left: words.influential, right: words.decisive)
        let below = MatrixCorners(left: words.marginal, right: words.interested)
        let top = 26 + above.height
        let bottom = top + sheet.height
        return Drawing.chart(caption, "matrix", height: bottom + below.height + 44) { drawing in
            title(words.influence, "M5 14V3M1 7 5 3 9 7", x: 0, anchor: .start, y: 14, in: &drawing)
            above.draw(top: 24, in: &drawing)
            sheet.draw(top: top, in: &drawing)
            below.draw(top: bottom + 22, in: &drawing)
            sheet.columns(y: bottom + 18, in: &drawing)
            title(
                words.interest, "M-12 9.5H-1M-5 5.5-1 9.5-5 13.5", x: 100, anchor: .end,
                y: bottom + below.height + 38, in: &drawing)
        }
    }

    /// The name of an axis and an arrow along it.
    private func title(
        _ text: String, _ arrow: StaticString, x: Double, anchor: TextAnchor, y: Double, in drawing: inout Drawing
    ) {
        drawing.element(
            "svg",
            [
                "x": .percent(x), "y": .pixels(y - 14), "width": "12", "height": "18", "overflow": "visible",
            ]
        ) {
            $0.empty(
                "path",
                ["class": "arrow", "d": .fixed(arrow), "fill": "none", "stroke": Palette.ink, "stroke-width": "1.5"])
        }
        let dx = anchor == .start ? 16.0 : -18
        drawing.label(text, "chart-value", x: x, dx: dx, y: y, anchor: anchor, fill: Palette.ink)
    }
}
