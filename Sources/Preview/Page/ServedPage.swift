import Building
import Markup

/// A page as the preview serves it: the build's bytes and, before their end, what reloads them and reports problems.
/// The output on disk never sees any of it.
enum ServedPage {
    static let script = "/__fahrplan/preview.js"
    static let style = "/__fahrplan/preview.css"
    static let events = "/__fahrplan/events"

    /// `path` and `state` name the page and its bytes, for the script to ask about.
    static func make(_ page: Rope, path: String, state: String, report: Report?) -> Rope {
        var added = Array("<link rel=\"stylesheet\" href=\"\(style)\">".utf8)
        if let report { added += report.overlay }
        added += "<script src=\"\(script)\" defer data-page=\"".utf8
        added += HTML(escaping: path).bytes
        added += "\" data-state=\"\(state)\"></script>\n".utf8
        return with(added[...], in: PagePolicy.relaxed(page))
    }

    /// Before the end of the body, else at the end.
    private static func with(_ added: ArraySlice<UInt8>, in page: Rope) -> Rope {
        var served = Rope()
        let place = page.pieces.indices.reversed().lazy.compactMap { index in
            Search.last("</body", in: page.pieces[index]).map { (piece: index, end: $0) }
        }.first
        for (index, piece) in page.pieces.enumerated() {
            if let place, place.piece == index {
                served.append(piece[..<place.end])
                served.append(added)
                served.append(piece[place.end...])
            } else {
                served.append(piece)
            }
        }
        if place == nil { served.append(added) }
        return served
    }

    /// Stands in for every page until there has been a build without errors.
    static func nothingYet(_ report: Report?) -> [UInt8] {
        let language = report?.language ?? .english
        let title = language == .german ? "Noch kein fehlerfreier Stand" : "No state without errors yet"
        let text = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            </head>
            <body>
            <h1>\(title)</h1>
            </body>
            </html>

            """
        return Array(text.utf8)
    }
}

/// Finds ASCII text in bytes, whatever its letter case.
enum Search {
    static func first(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        find(text, in: bytes) { places, matches in places.first(where: matches) }
    }

    static func last(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        find(text, in: bytes) { places, matches in places.last(where: matches) }
    }

    private static func find(
        _ text: String, in bytes: ArraySlice<UInt8>, _ choose: (Range<Int>, (Int) -> Bool) -> Int?
    ) -> Int? {
        let wanted = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            choose(0..<max(0, buffer.count - wanted.count + 1)) { matches(wanted, buffer, at: $0) }
        }.map { bytes.startIndex + $0 }
    }

    /// `wanted` is in lower case.
    private static func matches(_ wanted: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for (offset, byte) in wanted.enumerated() {
            let found = bytes[start + offset]
            let isUpper = found >= UInt8(ascii: "A") && found <= UInt8(ascii: "Z")
            guard (isUpper ? found | 0x20 : found) == byte else { return false }
        }
        return true
    }
}
