import Testing

@testable import Building

@Suite struct ManifestTests {
    private let manifest = Manifest([
        "b/ü x.html": Fingerprint(Array("hello".utf8)), "a.html": Fingerprint([]),
    ])
    private let text = """
        fahrplan-manifest 1
        cbf29ce484222325 0 a.html
        a430d84680aabd0b 5 b/ü x.html

        """

    @Test func text_() {
        #expect(manifest.file.bytes == Array(text.utf8))
        #expect(Manifest().file.bytes == Array("fahrplan-manifest 1\n".utf8))
    }

    @Test func readsWhatItWrote() throws {
        #expect(Manifest(parsing: Array(text.utf8)) == manifest)
        let odd = Manifest(["a/ \u{301}x": Fingerprint([1]), " b": Fingerprint([2]), "c ": Fingerprint([3])])
        #expect(try Manifest(parsing: #require(odd.file.bytes)) == odd)
    }

    @Test(arguments: [
        "", "fahrplan-manifest 1", "fahrplan-manifest 2\n", "something else\n", "fahrplan-manifest 1\nx\n",
        "fahrplan-manifest 1\n00 1 ../x\n", "fahrplan-manifest 1\n00 1 /etc/passwd\n",
        "fahrplan-manifest 1\n00 1 a/../../x\n", "fahrplan-manifest 1\n00 1 a//x\n",
        "fahrplan-manifest 1\n00 1 ../\u{301}x\n", "fahrplan-manifest 1\n00 1 a/./x\n",
        "fahrplan-manifest 1\nzz 1 x\n", "fahrplan-manifest 1\n00 1 x\r\n",
    ])
    func refusesWhatIsNone(text: String) {
        #expect(Manifest(parsing: Array(text.utf8)) == nil)
    }
}
