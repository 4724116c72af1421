import Diagnostics

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineEnd }
    var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

    /// What a backslash can escape.
    var isPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Beyond a byte order mark and the like, the first byte of a character.
    var startsCharacter: Bool { self & 0xC0 != 0x80 }
}

/// The text that cmark holds for a node, in place: valid as long as the tree.
func utf8(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    text.map(UnsafeBufferPointer.init) ?? UnsafeBufferPointer(start: nil, count: 0)
}
