/// The letters that German has and ASCII has not.
package enum GermanLetter {
    /// One whose first byte in UTF-8 is `C3`, in two small letters of ASCII, by its second byte: `ä` and `Ä` as `ae`.
    package static func inTwo(_ second: UInt8) -> (UInt8, UInt8)? {
        switch second {
        case 0x84, 0xA4: (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0x96, 0xB6: (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0x9C, 0xBC: (UInt8(ascii: "u"), UInt8(ascii: "e"))
        case 0x9F: (UInt8(ascii: "s"), UInt8(ascii: "s"))
        default: nil
        }
    }
}
