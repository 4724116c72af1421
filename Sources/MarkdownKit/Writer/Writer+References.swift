import CMarkGFM
import Diagnostics

extension Writer {
    /// The link takes its place in the list before the pictures in it; what it says is known at its end.
    /// No slot and no place has a link whose address is dropped, or that stands within another one.
    mutating func startLink(_ node: OpaquePointer) {
        text.begin()
        guard isAllowed(node), style == .plain || openLinks.isEmpty else { return openLinks.append(nil) }
        openLinks.append(references.count)
        add(.linkStart, references.count)
        references.append(.pending)
    }

    mutating func endLink(_ node: OpaquePointer) {
        let isBlank = text.endIsBlank()
        let index = openLinks.popLast() ?? nil
        guard let place = place(of: node, leaving: true) else { return }
        guard let index else {
            return reportAddress(node, place)
        }
        add(.linkEnd)
        references[index] = reference(.link, node, at: place.destination)
        if references[index].destination.isEmpty {
            report(EmptyLink.withoutAddress(at: place.whole, of: source))
        } else if isBlank {
            report(EmptyLink.problem(references[index], at: place.whole, of: source))
        }
    }

    mutating func startImage() {
        imageDepth = 1
        text.begin()
    }

    /// Between the brackets of a picture stands its alternative text; markup in it counts for nothing.
    mutating func inImage(_ node: OpaquePointer, _ type: cmark_node_type, entering: Bool) {
        switch type {
        case CMARK_NODE_IMAGE:
            imageDepth += entering ? 1 : -1
            if imageDepth == 0 { endImage(node) }
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.add(utf8(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE where style == .plain: text.add(utf8(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.addSpace()
        default: break
        }
    }

    private mutating func endImage(_ node: OpaquePointer) {
        let alternative = text.end()
        guard let place = place(of: node, leaving: true) else { return }
        guard isAllowed(node) else {
            bytes.append(markup: alternative)
            return reportAddress(node, place)
        }
        add(figureBlock == nil ? .image : .figure, references.count)
        let image = reference(.image, node, at: place.destination, alternative: alternative)
        references.append(image)
        if image.destination.isEmpty {
            report(EmptyLink.withoutAddress(at: place.whole, of: source))
        } else if alternative.isBlank {
            report(ImageAlt.problem(image, at: place.whole, of: source))
        }
    }

    /// Once for an address that several links share.
    private mutating func reportAddress(_ node: OpaquePointer, _ place: InlinePlaces.Place) {
        let address = utf8(cmark_node_get_url(node))
        let isUnsafe = UnsafeLink.isUnsafe(address)
        let fault = AddressFault(address)
        guard isUnsafe || fault != nil, reportedAddresses.insert(place.destination).inserted else { return }
        if isUnsafe {
            report(UnsafeLink.problem(address, at: place.destination, of: source))
        } else if let fault {
            report(BadAddress.problem(fault, address, at: place.destination, of: source))
        }
    }

    /// Whether the address may be written. What is wrong with it is then the only thing that is said of it.
    func isAllowed(_ node: OpaquePointer) -> Bool {
        let address = utf8(cmark_node_get_url(node))
        return style == .plain || AddressFault.isOrdinary(address)
            || !UnsafeLink.isUnsafe(address) && AddressFault(address) == nil
    }

    private func reference(
        _ kind: Reference.Kind, _ node: OpaquePointer, at place: Range<Int>, alternative: String = ""
    ) -> Reference {
        Reference(
            kind, at: place,
            destination: String(decoding: utf8(cmark_node_get_url(node)), as: UTF8.self),
            title: String(decoding: utf8(cmark_node_get_title(node)), as: UTF8.self),
            alternative: alternative)
    }
}

extension Reference {
    /// Keeps the place of a link that has not ended yet.
    fileprivate static let pending = Reference(.link, at: 0..<0, destination: "", title: "")
}
