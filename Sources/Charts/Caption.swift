/// What a figure says in words, to those who do not see it and to search engines.
package struct Caption: Sendable, Hashable {
    /// Unique on the page; every id inside the figure begins with it.
    package let id: String
    package let title: String
    /// What the figure shows, in a sentence or two; the table beside it holds the numbers.
    package let description: String

    package init(id: String, title: String, description: String) {
        self.id = id
        self.title = title
        self.description = description
    }
}
