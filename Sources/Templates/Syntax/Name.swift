internal import Diagnostics
import Synchronization

/// A name, and where it stands. Its number stands for its text: so what is looked up a thousand times is no text.
struct Name: Sendable {
    let text: String
    let range: Range<Int>
    let number: Int

    init(_ word: Word) {
        (text, range) = (word.text, word.range)
        number = Name.number(of: word.text)
    }

    private static let numbers = Mutex<[String: Int]>([:])

    /// The same for the same text.
    static func number(of text: String) -> Int {
        numbers.withLock { numbers in
            if let number = numbers[text] { return number }
            numbers[text] = numbers.count
            return numbers.count - 1
        }
    }
}

/// The name of a value: `a.b` is what `a` holds as `b`.
struct Path: Sendable {
    let text: String
    let range: Range<Int>
    /// Of `.a`, which means the innermost scope only, and of `.` alone.
    let isInnermost: Bool
    let first: Name
    /// What stands behind the first dot.
    let rest: [Name]

    init(_ word: Word) {
        (text, range) = (word.text, word.range)
        guard word.text.holds(UInt8(ascii: ".")) else {
            (isInnermost, first, rest) = (false, Name(word), [])
            return
        }
        isInnermost = word.text.utf8.first == UInt8(ascii: ".")
        let parts = isInnermost ? word.parts.dropFirst() : word.parts[...]
        first = parts.first.map(Name.init) ?? Name(word)
        rest = parts.dropFirst().map(Name.init)
    }

    /// The text as far as one of its parts.
    func text(upTo part: Name) -> String {
        String(decoding: text.utf8.prefix(part.range.upperBound - range.lowerBound), as: UTF8.self)
    }
}

extension Word {
    /// What stands between dots.
    fileprivate var parts: [Word] {
        let bytes = Array(text.utf8)
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { part in
            let start = range.lowerBound + part.startIndex
            return Word(text: String(decoding: part, as: UTF8.self), range: start..<(start + part.count))
        }
    }
}
