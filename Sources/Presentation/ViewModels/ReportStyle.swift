package import Diagnostics
package import Markup

/// The report's CSS: the theme's sheet, and behind it what only this report knows, its running heads.
///
/// Neither browser knows running headers from the text; a named page for every part is what all that print margin
/// boxes at all understand.
package struct ReportStyle: Sendable, Hashable {
    /// A part that begins on a page of its own.
    package struct Part: Sendable, Hashable {
        package var anchor: String
        package var head: String
        package var isWide: Bool

        package init(anchor: String, head: String, isWide: Bool = false) {
            self.anchor = anchor
            self.head = head
            self.isWide = isWide
        }
    }

    /// The theme's sheet, and the site's colours.
    package var sheet: HTML
    package var language: Language
    /// At the top of every page but the cover, left and right; at the foot on the left.
    package var title: String
    package var paper: String?
    package var asOf: String?
    package var parts: [Part]

    package init(
        sheet: HTML, language: Language, title: String, paper: String? = nil, asOf: String? = nil, parts: [Part] = []
    ) {
        self.sheet = sheet
        self.language = language
        self.title = title
        self.paper = paper
        self.asOf = asOf
        self.parts = parts
    }

    /// Goes into `<style>` as it is: nothing in it can end the element.
    package var html: HTML {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sheet.bytes.count)
        for byte in sheet.bytes {
            if byte == UInt8(ascii: "/"), bytes.last == UInt8(ascii: "<") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        return HTML(raw: bytes + Array(("\n" + everyPage + parts.enumerated().map(page).joined()).utf8))
    }

    private var everyPage: String {
        let number = Localized(
            de: "\"Seite \" counter(page) \" von \" counter(pages)",
            en: "\"Page \" counter(page) \" of \" counter(pages)")
        let boxes = [
            ("top-left", quoted(title)), ("top-right", quoted(paper ?? "")), ("bottom-left", quoted(asOf ?? "")),
            ("bottom-right", number[language]),
        ]
        return "@page{" + boxes.map { "@\($0){content:\($1)}" }.joined() + "}\n"
            + "@page cover{" + boxes.map { "@\($0.0){content:\"\"}" }.joined() + "}\n"
    }

    private func page(_ index: Int, _ part: Part) -> String {
        let size = part.isWide ? "size:A4 landscape;" : ""
        return "@page part\(index + 1){\(size)@top-right{content:\(quoted(part.head))}}\n"
            + "[id=\(quoted(part.anchor))]{page:part\(index + 1)}\n"
    }

    /// A CSS string; `<` too is written as an escape.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.value >= 0x20 && !["\"", "\\", "<", "\u{7f}"].contains(scalar)
            result += isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return result + "\""
    }
}
