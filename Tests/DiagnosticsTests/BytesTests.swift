import Diagnostics
import Testing

@Suite struct BytesTests {
    private func places<Value>(_ bytes: [UInt8], _ look: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        bytes.withUnsafeBufferPointer(look)
    }

    /// The standard library judges: a text is valid up to the first byte that is not, wherever that stands.
    @Test func findsWhatIsNoUTF8() {
        let pieces: [[UInt8]] = [
            Array("ASCII und mehr".utf8), Array("ä".utf8), Array("–".utf8), Array("😀".utf8), [0x00], [0x7F], [0x80],
            [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0x9F, 0xBF],
            [0xE0, 0xA0, 0x80], [0xE2, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ]
        for first in pieces {
            for second in pieces {
                for padding in 0..<9 {
                    let bytes = [UInt8](repeating: 0x61, count: padding) + first + second
                    let invalid = places(bytes) { $0.firstInvalidUTF8 }
                    #expect((invalid == nil) == (String(validating: bytes, as: UTF8.self) != nil))
                    if let invalid { #expect(String(validating: bytes[..<invalid], as: UTF8.self) != nil) }
                }
            }
        }
    }

    @Test func everyTwoBytes() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let isValid = String(validating: [first, second], as: UTF8.self) != nil
                #expect((places([first, second]) { $0.firstInvalidUTF8 } == nil) == isValid)
            }
        }
    }

    @Test func lineEnds() {
        let bytes = Array("ab\ncd\r\nef\rgh".utf8)
        #expect(places(bytes) { $0.lineEnd(in: 0..<12) } == 2)
        #expect(places(bytes) { $0.lineEnd(in: 3..<12) } == 5)
        #expect(places(bytes) { $0.lineEnd(in: 7..<12) } == 9)
        #expect(places(bytes) { $0.lineEnd(in: 10..<12) } == nil)
        #expect(places([]) { $0.lineEnd(in: 0..<0) } == nil)
    }

    /// Among bytes that are one bit away from what is looked for.
    @Test(arguments: [UInt8(ascii: "a"), UInt8(ascii: ";"), UInt8(ascii: "\""), 0xBA, 0x00])
    func firstOfTwo(other: UInt8) {
        for count in 0..<20 {
            for at in 0..<count {
                for (byte, behind) in [(":", "#"), ("#", ":")] as [(Unicode.Scalar, Unicode.Scalar)] {
                    var bytes = [UInt8](repeating: other, count: count)
                    bytes[count - 1] = UInt8(ascii: behind)
                    bytes[at] = UInt8(ascii: byte)
                    let place = { (range: Range<Int>) in
                        places(bytes) { $0.place(of: UInt8(ascii: ":"), or: UInt8(ascii: "#"), in: range) }
                    }
                    #expect(place(0..<count) == at && place(at..<count) == at && place(0..<at) == nil)
                }
            }
        }
    }

    @Test func holds() {
        let bytes = Array("a] (b)[^c".utf8)
        #expect(places(bytes) { $0.holds(")[") && $0.holds("[^") && $0.holds("c") && $0.holds("a]") })
        #expect(!places(bytes) { $0.holds("](") || $0.holds("^c ") || $0.holds(UInt8(ascii: "x")) })
        #expect(!places([]) { $0.holds("a") || $0.has("a", at: 0) })
        #expect("Größe".holds(UInt8(ascii: "e")))
    }
}
