import Testing

@testable import Building

@Suite struct OutputPlaceTests {
    private let box: Sandbox

    init() throws {
        box = try Sandbox()
        try box.makeFolder("content/massnahmen")
        try box.makeFolder("content-2")
        try box.makeFolder("home/me")
        try box.link("verweis", to: "content/massnahmen")
    }

    private func check(_ output: String) throws {
        try OutputPlace.check(
            output: output, content: box.at("content"), sources: [box.at("themes")], home: box.at("home/me"))
    }

    @Test(arguments: ["output", "a/b/output", "content-2", "content-2/x", "home/me/output", "content/../output"])
    func allowed(name: String) throws { try check(box.at(name)) }

    @Test(arguments: [
        "content", "content/", "content/output", "content/a/b/c", "verweis", "verweis/x/y", "", "content-2/../content",
        "nix/../content/x", "content/./x", "home/me", "home", "home/me/.", "themes", "themes/x",
    ])
    func refused(name: String) {
        #expect(throws: Trouble.self) { try check(box.at(name)) }
    }

    @Test func theRootIsRefused() {
        #expect(throws: Trouble.self) { try check("/") }
    }
}
