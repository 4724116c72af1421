/// The custom properties of style sheets, by their names without the dashes.
struct CustomProperties {
    /// What a rule reads: `var(--accent, …)`.
    private(set) var used: Set<String> = []
    private var set: Set<String> = []

    /// What the sheets read and leave to others to set: colours, but not their own sizes and fonts.
    var open: [String] { used.subtracting(set).sorted() }

    init(of sheets: [[UInt8]]) { sheets.forEach { read($0) } }

    private mutating func read(_ sheet: [UInt8]) {
        var place = 0
        while let dashes = CustomProperties.dashes(in: sheet, from: place) {
            let start = dashes + 2
            place = sheet[start...].firstIndex { !CustomProperties.isOfName($0) } ?? sheet.endIndex
            let name = String(decoding: sheet[start..<place], as: UTF8.self)
            if sheet[..<dashes].reversed().drop(while: CustomProperties.isSpace).starts(with: "(rav".utf8) {
                used.insert(name)
            } else if sheet[place...].first(where: { !CustomProperties.isSpace($0) }) == UInt8(ascii: ":") {
                set.insert(name)
            }
        }
    }

    private static func dashes(in sheet: [UInt8], from start: Int) -> Int? {
        let dash = UInt8(ascii: "-")
        return sheet[start...].indices.first { $0 + 1 < sheet.count && sheet[$0] == dash && sheet[$0 + 1] == dash }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
