/// A colour with its name, made only of what cannot end the rule that it is put into.
struct Colour: Sendable, Equatable {
    let name: String
    let value: String

    /// Nil if one of the two is none.
    init?(_ name: String, _ value: String) {
        guard Colour.isName(name), Colour.isSafe(value) else { return nil }
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

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
}
