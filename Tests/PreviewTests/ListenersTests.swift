import Testing

@testable import Preview

@Suite struct ListenersTests {
    /// Between the answer to a page's question and its place among the listeners another edition may be told.
    @Test func whoComesLateHearsOfTheNewest() async {
        let listeners = Listeners()
        var edition = Edition()
        let state = edition.state(of: edition.page("index.html"))
        listeners.tell(edition)
        var early = listeners.add(page: "index.html", state: state).makeAsyncIterator()
        edition.assets += 1
        listeners.tell(edition)
        while let news = await text(&early), news != "event: reload\ndata:\n\n" {}
        var late = listeners.add(page: "index.html", state: state).makeAsyncIterator()
        #expect(await text(&late) == "retry: 500\n\n")
        #expect(await text(&late) == "event: reload\ndata:\n\n")
    }

    private func text(_ news: inout AsyncStream<[UInt8]>.Iterator) async -> String? {
        await news.next().map { String(decoding: $0, as: UTF8.self) }
    }
}
