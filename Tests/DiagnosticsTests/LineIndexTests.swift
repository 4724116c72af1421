import Testing

@testable import Diagnostics

@Suite struct LineIndexTests {
    private func position(_ text: String, _ offset: Int) -> [Int] {
        let position = LineIndex(Array(text.utf8)).position(of: offset)
        return [position.line, position.column]
    }

    @Test func countsFromOne() {
        #expect(position("ab\ncd\n", 0) == [1, 1])
        #expect(position("ab\ncd\n", 1) == [1, 2])
        #expect(position("ab\ncd\n", 3) == [2, 1])
    }

    @Test func aLineEndBelongsToTheLineItEnds() {
        #expect(position("ab\ncd\n", 2) == [1, 3])
        #expect(position("ab\ncd\n", 6) == [3, 1])
    }

    @Test func knowsEveryLineEnd() {
        #expect(position("ab\r\ncd", 4) == [2, 1])
        // Between return and newline is still the end of the first line.
        #expect(position("ab\r\ncd", 3) == [1, 3])
        #expect(position("ab\rcd", 3) == [2, 1])
        #expect(position("a\r\r\nb", 4) == [3, 1])
    }

    @Test func staysInsideTheFile() {
        #expect(position("", 0) == [1, 1])
        #expect(position("", 9) == [1, 1])
        #expect(position("ab", 99) == [1, 3])
        #expect(position("ab\n", 99) == [2, 1])
    }

    @Test func countsCharactersNotBytes() {
        // ü in two bytes, ü as u and a combining mark, a family of four as one character.
        #expect(position("üx", 2) == [1, 2])
        #expect(position("u\u{308}x", 3) == [1, 2])
        #expect(position("👨‍👩‍👧‍👦x", 25) == [1, 2])
    }

    @Test func anOffsetInACharacterIsThatCharacter() {
        #expect(position("aüx", 2) == [1, 2])
        #expect(position("au\u{308}x", 2) == [1, 2])
    }

    @Test func aByteOrderMarkIsNotCounted() {
        #expect(position("\u{FEFF}ab\nc", 3) == [1, 1])
        #expect(position("\u{FEFF}ab\nc", 0) == [1, 1])
        #expect(position("\u{FEFF}ab\nc", 4) == [1, 2])
        #expect(position("\u{FEFF}ab\nc", 6) == [2, 1])
    }

    @Test func bytesThatAreNotUTF8CountOneForEachSequence() {
        // M FC n: Latin-1 for Mün. Then C3 without its second byte.
        let index = LineIndex([0x4D, 0xFC, 0x6E, 0x0A, 0xC3, 0x78])
        #expect(index.position(of: 2) == Position(line: 1, column: 3))
        #expect(index.position(of: 5) == Position(line: 2, column: 2))
        #expect(String(index.sourceLine(1).characters) == "M\u{FFFD}n")
    }

    @Test func neverCrashesOnAnyBytes() {
        var seed: UInt64 = 7
        for length in 0..<200 {
            let bytes = (0..<length).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1
                return [0x0A, 0x0D, 0xC3, 0xBC, 0xE2, 0x80, 0xFF, 0x61][Int(seed >> 61)]
            }
            let index = LineIndex(bytes)
            var last = Position(line: 1, column: 1)
            for offset in 0...length {
                let next = index.position(of: offset)
                #expect((last.line, last.column) <= (next.line, next.column))
                last = next
            }
        }
    }
}

extension LineIndex {
    /// As it is shown.
    fileprivate func position(of offset: Int) -> Position {
        let number = line(of: offset)
        return Position(line: number, column: sourceLine(number).index(of: offset) + 1)
    }
}
