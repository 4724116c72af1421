import Testing

@testable import Markup

@Suite struct ByteBufferTests {
    @Test func growsAsItIsFilled() {
        var buffer = ByteBuffer(capacity: 1)
        #expect(buffer.last == nil)
        for number in [0, 7, -42, 100, .max, .min] {
            buffer.append(number)
            buffer.append(UInt8(ascii: " "))
        }
        buffer.append("<p")
        buffer.append(attribute: "class")
        buffer.append(Array("ä\">".utf8))
        #expect(
            String(decoding: buffer.bytes, as: UTF8.self)
                == "0 7 -42 100 9223372036854775807 -9223372036854775808 <p class=\"ä\">")
        #expect(buffer.last == UInt8(ascii: ">"))
        buffer.removeFirst(buffer.count - 2)
        #expect(buffer.bytes == Array("\">".utf8))
    }
}
