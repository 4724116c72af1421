import CMarkGFM

extension InlinePlaces {
    /// Notes where a link or a picture begins.
    func open(_ node: OpaquePointer) {
        if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
            openBracket("![")
        } else if !openAutolink(node) {
            openBracket("[")
        }
    }

    private func openBracket(_ mark: StaticString) {
        let limit = min(end, cursor + reach)
        var index = cursor
        while index < limit {
            if source.has(mark, at: index, before: end), !isDefinition(at: index) { break }
            index += 1
        }
        let found = index < limit
        openers.append(Opener(start: found ? index : cursor, kind: .bracket))
        if found { cursor = index + mark.utf8CodeUnitCount }
    }

    /// `[label]: …`, which can stand above the first node of a block and in no other place where nodes are looked for.
    private func isDefinition(at start: Int) -> Bool {
        guard reach > 64, let close = source.bytes[start..<end].firstIndex(of: UInt8(ascii: "]")) else { return false }
        return source.has("]:", at: close, before: end)
    }

    /// A link whose text is its address; false if it stands in brackets all the same.
    private func openAutolink(_ node: OpaquePointer) -> Bool {
        let text = utf8(cmark_node_get_literal(cmark_node_first_child(node)))
        guard !text.isEmpty, utf8(cmark_node_get_url(node)).reversed().starts(with: text.reversed()) else {
            return false
        }
        let alignment = Alignment(source: source, end: end)
        let starts = cursor..<max(cursor, min(end, cursor + reach))
        guard let start = starts.first(where: { alignment.end(of: text, at: $0) != nil }) else { return false }
        let before = start > cursor ? source.bytes[start - 1] : 0
        if before == UInt8(ascii: "["), isBracketed(text, alignment.end(of: text, at: start)) { return false }
        openers.append(Opener(start: start, kind: before == UInt8(ascii: "<") ? .angle : .bare))
        cursor = start
        return true
    }

    /// Whether the brackets around a text that ends at `stop` make it a link.
    private func isBracketed(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int?) -> Bool {
        guard let stop else { return false }
        return source.has("](", at: stop, before: end) || source.has("][", at: stop, before: end)
    }

    /// The place of the link or picture that ends here.
    func close(_ node: OpaquePointer) -> Place? {
        guard let opener = openers.popLast() else { return nil }
        switch opener.kind {
        case .bracket: return closeBracket(opener, node)
        case .angle, .bare:
            let address = opener.start..<max(opener.start, cursor)
            guard opener.kind == .angle, source.has(">", at: cursor, before: end) else {
                return Place(destination: address, whole: address)
            }
            cursor += 1
            return Place(destination: address, whole: address.lowerBound - 1..<cursor)
        }
    }

    private func closeBracket(_ opener: Opener, _ node: OpaquePointer) -> Place? {
        let limit = max(cursor, min(end, cursor + 64))
        guard let bracket = source.bytes[cursor..<limit].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        if let destination = destination(after: bracket, utf8(cmark_node_get_url(node))) {
            cursor = endOfLink(after: destination.upperBound)
            let whole = opener.start..<cursor
            return Place(destination: destination.isEmpty ? whole : destination, whole: whole)
        }
        cursor = bracket + 1
        var label = min(opener.start + 1, bracket)..<bracket
        if source.has("[", at: cursor, before: end), let close = endOfLabel(from: cursor + 1) {
            if close > cursor + 1 { label = cursor + 1..<close }
            cursor = close + 1
        }
        let whole = opener.start..<cursor
        return Place(destination: definition(of: label, utf8(cmark_node_get_url(node))) ?? whole, whole: whole)
    }

    /// A label holds no brackets of its own.
    private func endOfLabel(from start: Int) -> Int? {
        let stop = source.bytes[start..<end].firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
        return stop.flatMap { source.has("]", at: $0, before: end) ? $0 : nil }
    }

    /// Where the address of a link with a label stands.
    private func definition(of label: Range<Int>, _ url: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let text = source.string(label).drop { $0 == "[" || $0 == "!" }
        let alignment = Alignment(source: source, end: source.body.upperBound)
        return definitions[String(text)].first { alignment.end(of: url, at: $0.lowerBound) == $0.upperBound }
    }

    /// The address in `](address "title")`, if it is `url`; without the angle brackets around it.
    private func destination(after bracket: Int, _ url: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard source.has("](", at: bracket, before: end) else { return nil }
        var start = bracket + 2
        while start < end, source.bytes[start].isBlank { start += 1 }
        if source.has("<", at: start, before: end) { start += 1 }
        if url.isEmpty { return start..<start }
        guard let stop = Alignment(source: source, end: end).end(of: url, at: start) else { return nil }
        return start..<stop
    }

    /// Behind the parenthesis that closes the link, whose address ends at `start`.
    private func endOfLink(after start: Int) -> Int {
        var index = start
        var quote: UInt8?
        while index < end {
            let byte = source.bytes[index]
            index += 1
            if byte == UInt8(ascii: "\\") {
                index += 1
            } else if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: ")") {
                return min(index, end)
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: "(") {
                quote = UInt8(ascii: ")")
            }
        }
        return start
    }
}
