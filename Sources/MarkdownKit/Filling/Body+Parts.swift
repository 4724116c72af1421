extension Body {
    /// The body as HTML with its slots filled, cut where something is to be embedded.
    package func parts(_ filling: consuming Filling) -> [Part] {
        var filler = Filler(self, filling)
        filler.fill()
        return filler.parts
    }
}
