/// Marks in half the bytes that two short numbers would take, for a measure has dozens of them: its place and its length in
/// seven bits a byte, the lowest first, as many bytes as they need (LEB128). Places count from where the first mark begins,
/// which is that of the record itself.
struct PackedMarks: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>
    private var start = 0
    private var isFirst = true

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    static func add(_ marks: ArraySlice<Mark>, to bytes: inout [UInt8]) {
        let start = marks.first?.range.lowerBound ?? 0
        for (number, mark) in marks.enumerated() {
            add(mark.field, to: &bytes)
            add(mark.range.lowerBound - (number == 0 ? 0 : start), to: &bytes)
            add(mark.range.count, to: &bytes)
        }
    }

    private static func add(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: number)
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F | 0x80))
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func next() -> Mark? {
        guard !rest.isEmpty else { return nil }
        let (field, place) = (number(), start + number())
        if isFirst { (start, isFirst) = (place, false) }
        return Mark(field: field, range: place..<place + number())
    }

    private mutating func number() -> Int {
        var (number, shift): (UInt, UInt) = (0, 0)
        while let byte = rest.popFirst() {
            number |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: number)
    }
}
