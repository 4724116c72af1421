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
        let prints = Dictionary(new.map { ($0.path, Fingerprint(Array($0.path.utf8))) }) { first, _ in first }
        return OutputPlan.make(
            old: manifest(old), survey: OutputSurvey(entries: disk, fingerprints: prints), new: new, shownRoot: "output"
        )
    }

    private func problems(_ plan: Diagnosed<OutputPlan>) -> [String] {
        plan.diagnostics.map { "\($0.location.path): \($0.message.english) [\($0.rule.id)]" }
    }

    @Test func writeKeepDelete() {
        let plan = plan(
            old: ["a", "b", "old/x", "gone"],
            disk: [
                "a": .file(isUpToDate: true), "b": .file(isUpToDate: false), "old": .folder(foreign: nil),
                "old/x": .file(isUpToDate: false),
            ],
            new: [file("c"), file("b"), file("a")])
        #expect(plan.diagnostics == [])
        #expect(plan.value.write == [file("b"), file("c")])
        #expect(plan.value.keep == [file("a")])
        #expect(plan.value.delete == ["old/x"])
        #expect(plan.value.abandonedFolders == ["old"])
        #expect(plan.value.newManifest == manifest(["a", "b", "c"]))
    }

    @Test func steps() {
        let plan = plan(
            old: ["b", "old/x"],
            disk: [
                "b": .file(isUpToDate: false), "old": .folder(foreign: nil), "old/x": .file(isUpToDate: false),
            ],
            new: [file("b"), asset("z.png")]
        ).value
        #expect(
            plan.steps == [
                .stage(OutputFile(path: Manifest.name, text: manifest(["b", "old/x", "z.png"]).text)),
                .publish(Manifest.name),
                .stage(asset("z.png")), .publish("z.png"),
                .stage(file("b")), .publish("b"),
                .remove("old/x"), .removeIfEmpty("old"),
                .stage(OutputFile(path: Manifest.name, text: manifest(["b", "z.png"]).text)),
                .publish(Manifest.name),
            ])
    }

    @Test func nothingToDoIsNoStep() {
        #expect(plan(old: ["a"], disk: ["a": .file(isUpToDate: true)], new: [file("a")]).value.steps == [])
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
        #expect(result.value.keep == [file("d")])
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
        #expect(result.value.delete == [])
        #expect(result.value.abandonedFolders == [])
    }

    @Test func aFileMakesRoomForAFolderAndBack() {
        let there = plan(old: ["a"], disk: ["a": .file(isUpToDate: false)], new: [file("a/b")]).value
        #expect(Array(there.steps.dropFirst(2).prefix(3)) == [.remove("a"), .stage(file("a/b")), .publish("a/b")])
        let back = plan(
            old: ["a/b/c"],
            disk: ["a": .folder(foreign: nil), "a/b": .folder(foreign: nil), "a/b/c": .file(isUpToDate: false)],
            new: [file("a")]
        ).value
        #expect(
            Array(back.steps.dropFirst(2).prefix(5)) == [
                .remove("a/b/c"), .removeIfEmpty("a/b"), .removeIfEmpty("a"), .stage(file("a")), .publish("a"),
            ])
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
        #expect(result.value.write == [])
    }

    @Test(arguments: [
        "", "/a", "a/", "../a", "a/../b", "a//b", "./a", "a\nb", "a\\b", Manifest.name, OutputPath.temporary,
    ])
    func pathsThatAreNone(path: String) {
        #expect(plan(new: [file(path)]).diagnostics.map(\.rule) == [OutputRules.path])
    }
}
