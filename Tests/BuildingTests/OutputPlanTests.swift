import Diagnostics
import StrategyModel
import Testing

@testable import Building

@Suite struct OutputPlanTests {
    private func file(_ path: String) -> OutputFile { OutputFile(path: path, text: path) }

    private func asset(_ path: String) -> OutputFile {
        OutputFile(
            path: path,
            content: .copy(of: Asset(path: path, shownPath: "content/" + path, location: "/c/" + path, size: 1)))
    }

    private func manifest(_ paths: [String]) -> Manifest {
        Manifest(Dictionary(paths.map { ($0, Fingerprint(Array($0.utf8))) }) { first, _ in first })
    }

    private func plan(
        old: [String] = [], disk: [String: OutputSurvey.Entry] = [:], new: [OutputFile]
    ) -> Diagnosed<OutputPlan> {
        OutputPlan.make(old: manifest(old), survey: OutputSurvey(entries: disk), new: new, shownRoot: "output")
    }

    private func problems(_ plan: Diagnosed<OutputPlan>) -> [String] {
        plan.diagnostics.map { "\($0.location.path): \($0.message.english) [\($0.rule.id)]" }
    }

    @Test func whatIsNotWantedGoesLast() {
        let plan = plan(
            old: ["a", "b", "old/x", "gone"],
            disk: [
                "a": .file(isUpToDate: false), "b": .file(isUpToDate: false), "old": .folder(foreign: nil),
                "old/x": .file(isUpToDate: false),
            ],
            new: [file("c"), file("b"), file("a")])
        #expect(plan.diagnostics == [])
        #expect(plan.value.files == [file("c"), file("b"), file("a")])
        #expect(plan.value.before == [])
        #expect(plan.value.after == [.remove("old/x"), .removeIfEmpty("old")])
        #expect(plan.value.removed == 1)
        #expect(plan.value.interimManifest?.paths == ["a", "b", "c", "gone", "old/x"])
    }

    @Test func whatTheManifestNamesNeedsNoOther() {
        #expect(
            plan(old: ["a", "b"], disk: ["a": .file(isUpToDate: false)], new: [file("a")]).value.interimManifest == nil)
    }

    @Test func foreignFilesAreInTheWay() {
        let result = plan(
            disk: [
                "a": .file(isUpToDate: false), "b": .other, "c": .folder(foreign: "c/x"), "d": .file(isUpToDate: true),
                "e": .file(isUpToDate: false),
            ],
            new: ["a", "b", "c", "d", "e/f"].map(file))
        #expect(
            problems(result) == [
                "output/a: Something that is not Fahrplan's lies here; “a” is not written [output-foreign]",
                "output/b: Something that is not Fahrplan's lies here; “b” is not written [output-foreign]",
                "output/c/x: Something that is not Fahrplan's lies here; “c” is not written [output-foreign]",
                "output/e: Something that is not Fahrplan's lies here; “e/f” is not written [output-foreign]",
            ])
    }

    @Test func linksAreInTheWay() {
        let result = plan(old: ["a", "b/c"], disk: ["a": .link, "b": .link], new: [file("a"), file("b/c")])
        #expect(
            problems(result) == [
                "output/a: Nothing is written through this symbolic link (“a”) [output-link]",
                "output/b: Nothing is written through this symbolic link (“b/c”) [output-link]",
            ])
    }

    @Test func whatBecameALinkIsNeitherDeletedNorEntered() {
        let result = plan(old: ["a", "b/c"], disk: ["a": .link, "b": .link], new: [])
        #expect(result.diagnostics == [])
        #expect(result.value.before + result.value.after == [])
    }

    @Test func aFileMakesRoomForAFolderAndBack() {
        let there = plan(old: ["a"], disk: ["a": .file(isUpToDate: false)], new: [file("a/b")]).value
        #expect(there.before == [.remove("a")] && there.after == [])
        let back = plan(
            old: ["a/b/c"],
            disk: ["a": .folder(foreign: nil), "a/b": .folder(foreign: nil), "a/b/c": .file(isUpToDate: false)],
            new: [file("a")]
        ).value
        #expect(back.before == [.remove("a/b/c"), .removeIfEmpty("a/b"), .removeIfEmpty("a")] && back.after == [])
    }

    @Test func pathsThatCollide() {
        let result = plan(new: ["a.html", "A.html", "b", "B/c", "x", "x"].map(file) + [asset("u\u{308}"), asset("Ü")])
        #expect(
            problems(result).sorted() == [
                "content/ü: “Ü” and “ü” are the same address on some servers [output-collision]",
                "output/B/c: “b” would be a file and a folder at once [output-collision]",
                "output/a.html: “A.html” and “a.html” are the same address on some servers [output-collision]",
                "output/x: Two contents would get the address “x” [output-collision]",
            ])
        #expect(result.value.files == [])
    }

    @Test func filesBelowAFile() {
        #expect(
            problems(plan(new: ["b/c/e", "b", "b/c/d", "f/g", "f/h"].map(file))) == [
                "output/b/c/e: “b” would be a file and a folder at once [output-collision]",
                "output/b/c/d: “b” would be a file and a folder at once [output-collision]",
            ])
    }

    @Test(arguments: ["...", "a/.../b", ".a", "a/.b", "..a", "a b/ä"])
    func pathsThatAreSome(path: String) { #expect(plan(new: [file(path)]).diagnostics == []) }

    @Test(arguments: [
        "", "/a", "a/", "../a", "a/../b", "a//b", "./a", "a\nb", "a\\b", Manifest.name, OutputPath.temporary,
    ])
    func pathsThatAreNone(path: String) {
        #expect(plan(new: [file(path)]).diagnostics.map(\.rule) == [OutputRules.path])
    }
}
