import Markup

/// A page as the preview serves it: the build's bytes and, before their end, what reloads them and reports problems.
/// The output on disk never sees any of it.
enum ServedPage {
    static let script = "/__fahrplan/preview.js"
    static let style = "/__fahrplan/preview.css"
    static let events = "/__fahrplan/events"

    /// `path` and `state` name the page and its bytes, for the script to ask about.
    static func make(_ page: [UInt8], path: String, state: String, report: Report?) -> [UInt8] {
        var page = PagePolicy.relaxed(page)
        var added = Array("<link rel=\"stylesheet\" href=\"\(style)\">".utf8)
        if let report { added += report.overlay }
        added += "<script src=\"\(script)\" defer data-page=\"".utf8
        added += HTML(escaping: path).bytes
        added += "\" data-state=\"\(state)\"></script>\n".utf8
        page.insert(contentsOf: added, at: Search.last("</body", in: page) ?? page.count)
        return page
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
    static func first(_ text: String, in bytes: some Collection<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        let found = Array(bytes).withUnsafeBufferPointer { buffer -> Int? in
            guard buffer.count >= wanted.count else { return nil }
            return (0...(buffer.count - wanted.count)).first { matches(wanted, buffer, at: $0) }
        }
        return found
    }

    static func last(_ text: String, in bytes: [UInt8]) -> Int? {
        let wanted = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer -> Int? in
            guard buffer.count >= wanted.count else { return nil }
            return (0...(buffer.count - wanted.count)).last { matches(wanted, buffer, at: $0) }
        }
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
