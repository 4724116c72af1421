import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
    @Test func whatCannotBeReadIsNoEmptyFile() {
        let empty = SourceFile(path: "a.md", shownPath: "a.md", bytes: [])
        let unreadable = SourceFile.unreadable(path: "a.md", shownPath: "a.md")
        #expect(unreadable != empty)
        #expect(unreadable == .unreadable(path: "a.md", shownPath: "a.md"))
        #expect(unreadable.bytes == [])
        #expect(unreadable.held == Diagnosed(nil))
    }
}
