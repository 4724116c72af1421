import Markup
import Testing

@testable import Charts

/// A figure read back from its bytes, to ask what holds for every figure.
struct DrawnFigure {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// What the groups around it move it by, in pixels.
        let shift: Double
        /// Whether it is drawn around the origin of a mark.
        let isInMark: Bool
        var text = ""
    }

    struct Lettering {
        let text: String
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double

        func overlaps(_ other: Lettering) -> Bool {
            let isBeside = right <= other.left + 0.1 || other.right <= left + 0.1
            return !isBeside && bottom > other.top + 0.1 && other.bottom > top + 0.1
        }
    }

    let source: String
    private(set) var elements: [Element] = []

    init(_ html: HTML) {
        source = String(decoding: html.bytes, as: UTF8.self)
        var open: [(name: String, shift: Double)] = []
        for piece in source.split(separator: "<") {
            let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0].prefix { $0 != " " && $0 != "/" || $0 == "/" && parts[0].first == "/" })
            if name.hasPrefix("/") {
                _ = open.popLast()
                continue
            }
            let attributes = Self.attributes(parts[0])
            let shift = open.last?.shift ?? 0
            let depth = open.count { $0.name == "svg" || $0.name == "pattern" }
            elements.append(
                Element(
                    name: name, attributes: attributes, shift: shift, isInMark: depth > 1,
                    text: parts.count > 1 ? String(parts[1]) : ""))
            if !parts[0].hasSuffix("/") { open.append((name, shift + Self.shift(attributes["transform"]))) }
        }
    }

    private static func attributes(_ tag: Substring) -> [String: String] {
        var attributes: [String: String] = [:]
        let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
        for index in stride(from: 0, to: pieces.count - 1, by: 2) {
            let key = pieces[index].split(separator: " ").last?.dropLast() ?? ""
            attributes[String(key)] = String(pieces[index + 1])
        }
        return attributes
    }

    private static func shift(_ transform: String?) -> Double {
        let numbers = transform?.split(separator: "(").last?.split(separator: " ").first
        return numbers.flatMap { Double($0) } ?? 0
    }

    var width: Double? { elements[0].attributes["viewBox"].flatMap { Double($0.split(separator: " ")[2]) } }
    var height: Double { elements[0].attributes["height"].flatMap(Double.init) ?? 0 }

    /// Where the texts stand in a figure of this width.
    func letterings(width: Double) -> [Lettering] {
        elements.filter { $0.name == "text" && !$0.isInMark }.map { element in
            let number = { (key: String) in element.attributes[key].flatMap { Self.pixels($0, of: width) } ?? 0 }
            let (size, length) = (number("font-size"), Charts.Lettering.width(element.text, size: number("font-size")))
            let x = number("x") + number("dx") + element.shift
            let left = ["middle": x - length / 2, "end": x - length][element.attributes["text-anchor"] ?? ""] ?? x
            let lift = element.attributes["dy"].flatMap { Double($0.dropLast(2)) } ?? 0
            let line = number("y") + lift * size
            return Lettering(
                text: element.text, left: left, right: left + length, top: line - size * 0.8,
                bottom: line + size * 0.25)
        }
    }

    private static func pixels(_ text: String, of width: Double) -> Double? {
        text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 * width } : Double(text)
    }

    /// What holds for every figure at every width.
    func verify(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!source.contains("style="), sourceLocation: sourceLocation)
        let values = elements.flatMap(\.attributes.values)
        #expect(!values.contains { $0.contains("nan") || $0.contains("inf") }, sourceLocation: sourceLocation)
        let ids = elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count, sourceLocation: sourceLocation)
        for element in elements {
            for (key, value) in element.attributes where value.hasPrefix("url(#") && key == "fill" {
                #expect(ids.contains(String(value.dropFirst(5).dropLast())), sourceLocation: sourceLocation)
            }
        }
        for width in width.map({ [$0] }) ?? [288, 410, 704, 1200] {
            verifyPlaces(width: width, sourceLocation)
            verifyLetterings(width: width, sourceLocation)
        }
    }

    private func verifyPlaces(width: Double, _ sourceLocation: SourceLocation) {
        for element in elements where !element.isInMark && element.name != "text" {
            let number = { (key: String) in element.attributes[key].flatMap { Self.pixels($0, of: width) } }
            let xs = ["x", "x1", "x2", "cx"].compactMap(number) + [(number("x") ?? 0) + (number("width") ?? 0)]
            let ys = ["y", "y1", "y2", "cy"].compactMap(number)
            let isMark = element.name == "svg"
            #expect(isMark || xs.allSatisfy { (0...width + 0.5).contains($0) }, sourceLocation: sourceLocation)
            #expect(ys.allSatisfy { (0...height).contains($0) }, sourceLocation: sourceLocation)
        }
    }

    private func verifyLetterings(width: Double, _ sourceLocation: SourceLocation) {
        let letterings = letterings(width: width)
        for (index, one) in letterings.enumerated() {
            let isInside = one.left >= -0.5 && one.right <= width + 0.5 && one.top >= -3 && one.bottom <= height + 1
            #expect(isInside, "\(one.text) at \(width)", sourceLocation: sourceLocation)
            for other in letterings[(index + 1)...] {
                #expect(!one.overlaps(other), "\(one) \(other) at \(width)", sourceLocation: sourceLocation)
            }
        }
    }
}

/// The same numbers on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension Caption {
    static let sample = Caption(id: "f", title: "Titel", description: "Was man sieht")
}
