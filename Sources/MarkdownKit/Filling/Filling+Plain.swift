extension Filling {
    /// Together with `Style.plain`: what cmark's own renderer writes.
    static var plain: Filling {
        var filling = Filling(
            link: { destination, _ in .href(cmarkAddress(destination)) },
            image: { destination, _ in .source(cmarkAddress(destination)) })
        filling.style = .plain
        return filling
    }

    /// cmark empties addresses it holds for dangerous; it lets pictures in addresses pass.
    private static func cmarkAddress(_ address: String) -> String {
        let lower = address.lowercased()
        if ["png", "gif", "jpeg", "webp"].contains(where: { lower.hasPrefix("data:image/\($0)") }) { return address }
        let schemes = ["javascript:", "vbscript:", "file:", "data:"]
        return schemes.contains { lower.hasPrefix($0) } ? "" : address
    }
}
