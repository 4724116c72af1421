/// Eight bytes of a text, looked at together.
extension UInt64 {
    /// The highest bit of every byte that is zero, and of none if none is; above the lowest there may be more.
    @inlinable
    public var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 }

    /// Whether one of them is this ASCII character.
    @inlinable
    public func holds(_ character: Unicode.Scalar) -> Bool {
        (self ^ (UInt64(UInt8(ascii: character)) &* 0x0101_0101_0101_0101)).zeroBytes != 0
    }
}
