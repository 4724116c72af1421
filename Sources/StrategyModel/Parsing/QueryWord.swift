import Diagnostics
import MarkdownKit

/// A word of a query: what stands between spaces, or in quotes; `=` is a word of its own.
struct QueryWord {
    let text: String
    let location: Location

    static func words(of line: Embed.Line) -> [QueryWord] {
        var words: [QueryWord] = []
        var current = ""
        var (start, offset) = (line.location.range.lowerBound, line.location.range.lowerBound)
        var quote: Character?

        func finish(at end: Int) {
            if !current.isEmpty {
                words.append(QueryWord(text: current, location: Location(path: line.location.path, range: start..<end)))
            }
            current = ""
        }
        for character in line.text {
            let length = character.utf8.count
            switch character {
            case _ where quote != nil:
                if character == quote { quote = nil } else { current.append(character) }
            case "\"", "'":
                quote = character
                if current.isEmpty { start = offset }
            case "=":
                finish(at: offset)
                words.append(
                    QueryWord(text: "=", location: Location(path: line.location.path, range: offset..<(offset + 1))))
            case _ where character.isWhitespace:
                finish(at: offset)
            default:
                if current.isEmpty { start = offset }
                current.append(character)
            }
            offset += length
        }
        finish(at: offset)
        return words
    }
}
