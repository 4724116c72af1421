/// What has to be known about a text before it is parsed.
struct ByteSummary {
    /// Only such a text gets strikethrough, under the lock.
    let hasTilde: Bool
    /// Otherwise cmark is told to put U+FFFD where it is not, so that the output is always UTF-8.
    let isUTF8: Bool

    init(of text: UnsafeBufferPointer<UInt8>) {
        var tilde = false
        var high: UInt8 = 0
        for byte in text {
            tilde = tilde || byte == UInt8(ascii: "~")
            high |= byte
        }
        hasTilde = tilde
        isUTF8 = high < 0x80 || String(validating: text, as: UTF8.self) != nil
    }
}
