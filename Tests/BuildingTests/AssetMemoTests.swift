import Testing

@testable import Building

@Suite struct AssetMemoTests {
    private static let second: Int64 = 1_000_000_000

    /// Of a file that was written at `time`, as the disk says.
    private static func found(_ box: Sandbox, _ name: String = "a.png", written time: Int64) -> FolderWalk.Found {
        let stamp = Disk.Stamp(
            identity: Disk.Identity(device: 1, number: 1), size: 3, modified: time, changed: time)
        return FolderWalk.Found(path: name, shownPath: name, location: box.at(name), stamp: stamp)
    }

    private func expect(
        _ memo: inout AssetMemo, _ found: [FolderWalk.Found], at time: Int64, changed: Bool,
        place: SourceLocation = #_sourceLocation
    ) {
        let isChanged = memo.look(found, now: time * Self.second)
        #expect(isChanged == changed, sourceLocation: place)
    }

    /// Also where the clock of the disk is ahead.
    @Test(arguments: [-2, 0, 7_200])
    func whatLooksTheSameIsTheSame(ahead: Int64) throws {
        let box = try Sandbox()
        try box.write("a.png", "alt")
        let file = Self.found(box, written: (100 + ahead) * Self.second)
        var memo = AssetMemo()
        expect(&memo, [file], at: 100, changed: true)
        for time in [100, 101, 104, 105, 200] as [Int64] { expect(&memo, [file], at: time, changed: false) }
    }

    @Test func aChangeBehindAStamp() throws {
        let box = try Sandbox()
        try box.write("a.png", "alt")
        let file = Self.found(box, written: 100 * Self.second)
        var memo = AssetMemo()
        expect(&memo, [file], at: 100, changed: true)
        try box.write("a.png", "neu")
        expect(&memo, [file], at: 101, changed: true)
        expect(&memo, [file], at: 102, changed: false)
        // Later the stamp would be another.
        expect(&memo, [file], at: 110, changed: false)
    }

    @Test func comingAndGoing() throws {
        let box = try Sandbox()
        for name in ["a.png", "b.png"] { try box.write(name, "alt") }
        let (one, other) = (Self.found(box, written: 0), Self.found(box, "b.png", written: 0))
        var memo = AssetMemo()
        expect(&memo, [], at: 100, changed: false)
        expect(&memo, [one, other], at: 100, changed: true)
        expect(&memo, [other], at: 100, changed: true)
        expect(&memo, [one], at: 100, changed: true)
        expect(&memo, [Self.found(box, written: 1)], at: 100, changed: true)
        memo.replace([Self.found(box, written: 2)], now: 100 * Self.second)
        expect(&memo, [Self.found(box, written: 2)], at: 100, changed: false)
    }
}
