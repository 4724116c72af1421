extension Filler {
    mutating func startLink(_ index: Int) {
        let link = filling.link(body.references[index].destination, index)
        openLinks.append(link)
        guard case .href(let address, let external, _) = link else { return }
        add("<a href=\"")
        out.append(address: address)
        add("\"")
        attribute("title", body.references[index].title)
        if external { add(" rel=\"external\"") }
        add(">")
    }

    mutating func endLink() {
        guard case .href(_, _, let note) = openLinks.popLast() else { return }
        add("</a>")
        guard let note else { return }
        add(" <span class=\"link-note\">")
        escape(note)
        add("</span>")
    }

    mutating func image(_ index: Int) {
        let reference = body.references[index]
        guard
            case .source(let address, let width, let height, _, let credit) = filling.image(
                reference.destination, index)
        else {
            return escape(reference.alternative)
        }
        tag(reference, address, width, height, title: reference.title)
        if let credit { span("credit", credit) }
    }

    /// A picture that stands alone, its title as its caption.
    mutating func figure(_ index: Int) {
        let reference = body.references[index]
        guard
            case .source(let address, let width, let height, let caption, let credit) = filling.image(
                reference.destination, index)
        else {
            add("<p>")
            escape(reference.alternative)
            return add("</p>")
        }
        add("<figure>\n")
        tag(reference, address, width, height, title: "")
        figureCaption(caption ?? reference.title, credit)
        add("\n</figure>")
    }

    private mutating func figureCaption(_ caption: String, _ credit: String?) {
        if caption.isEmpty, credit == nil { return }
        add("\n<figcaption>")
        escape(caption)
        if let credit { span("credit", credit, after: caption.isEmpty ? "" : " ") }
        add("</figcaption>")
    }

    private mutating func tag(_ reference: Reference, _ address: String, _ width: Int?, _ height: Int?, title: String) {
        add("<img src=\"")
        out.append(address: address)
        add("\" alt=\"")
        escape(reference.alternative)
        add("\"")
        attribute("title", title)
        if let width { attribute("width", String(width)) }
        if let height { attribute("height", String(height)) }
        add(" />")
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        guard !value.isEmpty else { return }
        out.append(attribute: name)
        escape(value)
        add("\"")
    }

    private mutating func span(_ name: StaticString, _ text: String, after space: StaticString = " ") {
        add(space)
        add("<span class=\"")
        add(name)
        add("\">")
        escape(text)
        add("</span>")
    }
}
