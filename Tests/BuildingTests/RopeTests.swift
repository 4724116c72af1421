import Markup
import Testing

@testable import Building

@Suite struct RopeTests {
    private func written(_ bytes: [UInt8], by step: Int) -> Rope {
        Rope(piecesOf: 1 << 16) { buffer, flush in
            for start in stride(from: 0, to: bytes.count, by: step) {
                buffer.append(Array(bytes[start..<min(start + step, bytes.count)]))
                flush(&buffer)
            }
        }
    }

    @Test(arguments: [0, 1, 40_000, 1 << 16, (1 << 16) + 1, 300_001])
    func holdsWhatWasWritten(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let rope = written(bytes, by: 5001)
        #expect(rope.bytes == bytes)
        #expect(rope.count == count)
        #expect(rope == Rope(bytes))
        #expect(Fingerprint(rope) == Fingerprint(bytes))
    }

    @Test func aShortEndGoesWithThePieceBefore() {
        let rope = written(Array(repeating: 7, count: (1 << 16) + 100), by: 1 << 16)
        #expect(rope.pieces.map(\.count) == [(1 << 16) + 100])
        let longer = written(Array(repeating: 7, count: (1 << 16) + 5000), by: 1 << 16)
        #expect(longer.pieces.map(\.count) == [1 << 16, 5000])
    }
}
