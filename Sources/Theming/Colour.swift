/// A colour with its name, made only of what cannot end the rule that it is put into.
struct Colour: Sendable, Equatable {
    let name: String
    let value: String

    /// Nil if one of the two is none.
    init?(_ name: String, _ value: String) {
        guard Colour.isName(name), Colour.isSafe(value), Colour.isColour(value) else { return nil }
        self.name = name
        self.value = value
    }

    /// `#0b5d57`, `rgb(11 93 87)`, `oklch(…)`, a colour's name.
    private static func isSafe(_ value: String) -> Bool {
        !value.isEmpty && value.utf8.count <= 64
            && value.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"),
                    UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: " "), UInt8(ascii: "/"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// A hexadecimal number of 3, 4, 6 or 8 digits, a function, or one of the names that CSS began with.
    private static func isColour(_ value: String) -> Bool {
        if value.hasPrefix("#") {
            return [4, 5, 7, 9].contains(value.count) && value.dropFirst().allSatisfy(\.isHexDigit)
        }
        let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("]
        if functions.contains(where: value.hasPrefix) { return value.hasSuffix(")") }
        return names.contains(value.lowercased())
    }

    /// The sixteen of CSS 1, and a few that authors think of.
    private static let names: Set = [
        "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive", "purple", "red",
        "silver",
        "teal", "white", "yellow", "orange", "brown", "darkblue", "darkgreen", "darkred", "crimson", "indigo",
        "steelblue",
        "seagreen", "firebrick", "midnightblue", "forestgreen", "royalblue", "tomato", "gold", "slategray",
        "darkslategray",
    ]

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
