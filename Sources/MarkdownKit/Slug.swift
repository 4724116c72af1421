/// Readable ASCII for anchors and addresses.
package enum Slug {
    /// "Ziele & Größe" becomes "ziele-groesse", whichever way its umlauts are encoded. Letters of scripts other than the
    /// Latin one are left out, so the result can be empty.
    package static func make(from text: String) -> String { german(text) ?? any(text) }

    /// Nil if there is a letter that German does not have, or one that is put together from two.
    private static func german(_ text: String) -> String? {
        var isGerman = true
        // No letter becomes longer.
        let slug = String(unsafeUninitializedCapacity: text.utf8.count) { slug in
            var count = 0
            var isSeparated = false
            func append(_ byte: UInt8) {
                if isSeparated, count > 0 {
                    slug[count] = UInt8(ascii: "-")
                    count += 1
                }
                isSeparated = false
                slug[count] = byte
                count += 1
            }
            var rest = text.utf8.makeIterator()
            while isGerman, let byte = rest.next() {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
                case UInt8(ascii: "'"): continue
                case 0..<0x80: isSeparated = true
                default:
                    guard byte == 0xC3, let (first, second) = rest.next().flatMap(GermanLetter.inTwo) else {
                        isGerman = false
                        break
                    }
                    append(first)
                    append(second)
                }
            }
            return count
        }
        return isGerman ? slug : nil
    }

    private static func any(_ text: String) -> String {
        var slug = ""
        var isSeparated = false
        for scalar in text.unicodeScalars {
            if scalar == diaeresis, let last = slug.last, "aou".contains(last), !isSeparated {
                // Decomposed: the base letter stands already.
                slug.append("e")
            } else if let letters = letters(for: scalar) {
                if isSeparated, !slug.isEmpty, !letters.isEmpty { slug.append("-") }
                if !letters.isEmpty { isSeparated = false }
                slug.append(letters)
            } else {
                isSeparated = true
            }
        }
        return slug
    }

    private static let diaeresis: Unicode.Scalar = "\u{308}"

    /// nil: something that separates words. Empty: something that does not.
    private static func letters(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "A"..."Z": String(Unicode.Scalar(UInt8(scalar.value) + 32))
        case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "'", "’", "\u{300}"..."\u{36F}": ""
        default: scalar.isASCII ? nil : bases[scalar]
        }
    }

    private static let bases: [Unicode.Scalar: String] = {
        let groups: KeyValuePairs = [
            "ae": "äÄæÆ", "oe": "öÖœŒ", "ue": "üÜ", "ss": "ßẞ", "th": "þÞ",
            "a": "àÀáÁâÂãÃåÅāĀăĂąĄ", "c": "çÇćĆĉĈċĊčČ", "d": "ďĎđĐðÐ", "e": "èÈéÉêÊëËēĒĕĔėĖęĘěĚ", "g": "ĝĜğĞġĠģĢ",
            "h": "ĥĤħĦ", "i": "ìÌíÍîÎïÏĩĨīĪĭĬįĮıİ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺĹļĻľĽłŁ", "n": "ñÑńŃņŅňŇ",
            "o": "òÒóÓôÔõÕøØōŌŏŎőŐ", "r": "ŕŔŗŖřŘ", "s": "śŚŝŜşŞšŠșȘ", "t": "ţŢťŤŧŦțȚ", "u": "ùÙúÚûÛũŨūŪŭŬůŮűŰųŲ",
            "w": "ŵŴ", "y": "ýÝÿŸŷŶ", "z": "źŹżŻžŽ", "1": "¹", "2": "²", "3": "³",
        ]
        var bases: [Unicode.Scalar: String] = [:]
        for (base, letters) in groups {
            for letter in letters.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()
}
