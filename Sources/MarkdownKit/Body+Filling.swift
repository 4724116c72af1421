extension Body {
    /// The body as HTML with its slots filled, cut where something is to be embedded.
    package func parts(_ filling: Filling) -> [Part] { [] }

    /// The body without the heading that it starts with, for a page whose title says the same.
    package func withoutTitle() -> Body { self }
}
