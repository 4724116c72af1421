extension Filler {
    func level(of index: Int) -> Int {
        if filling.style == .plain { return body.headings[index].level }
        return min(max(body.headings[index].depth + 1 + filling.headingShift, 1), 6)
    }

    mutating func startHeading(_ index: Int) {
        add("<h")
        add(level(of: index))
        if filling.style == .page {
            add(" id=\"")
            escape(filling.idPrefix)
            escape(body.headings[index].id)
            add("\"")
        }
        add(">")
        if let number = filling.headingNumber(index) {
            add("<span class=\"heading-number\">")
            escape(number)
            add("</span> ")
        }
    }

    mutating func endHeading(_ index: Int) {
        add("</h")
        add(level(of: index))
        add(">")
    }
}
