import Diagnostics
import Foundation
import StrategyModel
import Testing

@testable import Building

@Suite struct OutputWriterTests {
    private let box: Sandbox

    init() throws { box = try Sandbox() }

    /// Builds files from texts, those that end in `.png` as copies of assets; stops after some steps, as if killed.
    @discardableResult
    private func build(_ texts: [String: String], stopAfter count: Int = .max) throws -> Diagnosed<OutputPlan> {
        let files = try texts.map { path, text in
            guard path.hasSuffix(".png") else { return OutputFile(path: path, text: text) }
            try box.write("content/" + path, text)
            let location = box.at("content/" + path)
            let asset = Asset(path: path, shownPath: "content/" + path, location: location, size: text.utf8.count)
            return OutputFile(path: path, content: .copy(of: asset))
        }
        return try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
            let plan = try folder.plan(files)
            if plan.diagnostics.isEmpty {
                for step in plan.value.steps.prefix(count) { try folder.writer.perform(step) }
            }
            return plan
        }
    }

    private func manifest() throws -> [String] {
        try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in try folder.manifest().paths }
    }

    @Test func writesAndRemoves() throws {
        try build(["index.html": "1", "a/b/c.html": "2", "a/bild.png": "3"])
        #expect(
            box.tree("output") == [
                "index.html": "1", "a/": "", "a/b/": "", "a/b/c.html": "2", "a/bild.png": "3",
            ])
        #expect(try manifest() == ["a/b/c.html", "a/bild.png", "index.html"])
        let plan = try build(["index.html": "1", "d.html": "4"]).value
        #expect(plan.keep.map(\.path) == ["index.html"])
        #expect(box.tree("output") == ["index.html": "1", "d.html": "4"])
        #expect(try manifest() == ["d.html", "index.html"])
    }

    @Test func unchangedFilesKeepTheirTime() throws {
        let texts = ["a.html": "1", "b.html": "2", "bild.png": "3"]
        try build(texts)
        for name in ["a.html", "b.html", "bild.png", Manifest.name] { try box.age("output/" + name) }
        try build(texts)
        for name in ["a.html", "b.html", "bild.png", Manifest.name] { #expect(try box.isAged("output/" + name)) }
        try build(["a.html": "1", "b.html": "X", "bild.png": "3"])
        #expect(try box.isAged("output/a.html") && box.isAged("output/bild.png"))
        #expect(try !box.isAged("output/b.html"))
    }

    @Test func sameSizeOtherBytesIsWritten() throws {
        try build(["a.html": "abc", "bild.png": "abc"])
        try build(["a.html": "abd", "bild.png": "abd"])
        #expect(box.tree("output") == ["a.html": "abd", "bild.png": "abd"])
        // Changed by someone else: the next build restores it.
        try box.write("output/a.html", "xyz")
        try build(["a.html": "abd", "bild.png": "abd"])
        #expect(box.read("output/a.html") == "abd")
    }

    @Test func foreignFilesStay() throws {
        for name in ["output/.gitkeep", "output/fremd.txt", "output/a/fremd.txt"] { try box.write(name, "meins") }
        try build(["a/x.html": "1", "b/y.html": "2"])
        try box.write("output/b/fremd.txt", "meins")
        try build([:])
        #expect(
            box.tree("output") == [
                ".gitkeep": "meins", "fremd.txt": "meins", "a/": "", "a/fremd.txt": "meins", "b/": "",
                "b/fremd.txt": "meins",
            ])
    }

    @Test func aForeignFileInTheWayStopsEverything() throws {
        try box.write("output/index.html", "meins")
        let plan = try build(["index.html": "1", "b.html": "2"])
        #expect(plan.diagnostics.map(\.rule) == [OutputRules.foreign])
        #expect(box.tree("output") == ["index.html": "meins"])
        #expect(try manifest() == [])
        // With the same bytes it might as well be ours.
        #expect(try build(["index.html": "meins"]).diagnostics == [])
        #expect(try manifest() == ["index.html"])
    }

    @Test func neverWritesOrDeletesThroughALink() throws {
        try build(["a/x.html": "1", "b/y.html": "2", "c.html": "3"])
        try box.write("anderswo/x.html", "meins")
        try box.write("anderswo/leer/y.html", "meins")
        try box.remove("output/a")
        try box.link("output/a", to: "../anderswo")
        let plan = try build(["a/x.html": "neu"])
        #expect(plan.diagnostics.map(\.rule) == [OutputRules.link])
        #expect(try build(["b/y.html": "2"]).diagnostics == [])
        #expect(box.tree("output") == ["a": "->", "b/": "", "b/y.html": "2"])
        #expect(box.tree("anderswo") == ["x.html": "meins", "leer/": "", "leer/y.html": "meins"])
    }

    @Test func theOutputFolderItselfMayBeALink() throws {
        try box.makeFolder("www")
        try box.link("output", to: "www")
        try build(["a.html": "1"])
        #expect(box.tree("www") == ["a.html": "1"])
    }

    @Test func aFileBecomesAFolderAndBack() throws {
        try build(["a": "1", "b/c/d": "2"])
        try build(["a/x": "3", "b": "4"])
        #expect(box.tree("output") == ["a/": "", "a/x": "3", "b": "4"])
        try build(["a": "1", "b/c/d": "2"])
        #expect(box.tree("output") == ["a": "1", "b/": "", "b/c/": "", "b/c/d": "2"])
        // Not if someone else's file would have to go, or someone else's empty folder.
        try box.write("output/b/fremd", "meins")
        try box.makeFolder("output/leer")
        #expect(try build(["a": "1", "b": "4"]).diagnostics.map(\.rule) == [OutputRules.foreign])
        #expect(try build(["a": "1", "b/c/d": "2", "leer": "5"]).diagnostics.map(\.rule) == [OutputRules.foreign])
    }

    /// Kills a build after every step, leaves half a temporary file besides, and builds again.
    @Test func aKilledBuildIsRepairedByTheNext() throws {
        let old = ["index.html": "1", "alt/x.html": "2", "bild.png": "3", "f": "4", "o/p.html": "5"]
        let new = ["index.html": "eins", "neu/y.html": "6", "bild.png": "drei", "f/g.html": "7", "o": "8"]
        let other = ["index.html": "1", "z.html": "9"]
        let trees: [[String: String]] = [
            [
                "index.html": "eins", "neu/": "", "neu/y.html": "6", "bild.png": "drei", "f/": "", "f/g.html": "7",
                "o": "8",
            ],
            ["index.html": "1", "z.html": "9"],
        ]
        var count = 0
        var isComplete = false
        while !isComplete {
            for (texts, tree) in zip([new, other], trees) {
                try? box.remove("output")
                try box.write("output/fremd.txt", "meins")
                try build(old)
                let steps = try build(new, stopAfter: count).value.steps
                isComplete = count >= steps.count
                // No file is ever half of one.
                for (path, text) in box.tree("output") where path != OutputPath.temporary && !path.hasSuffix("/") {
                    #expect([old[path], new[path], "meins"].contains(text))
                }
                try box.write("output/" + OutputPath.temporary, "hal")
                #expect(try build(texts).diagnostics == [])
                try? box.remove("output/" + OutputPath.temporary)
                #expect(box.tree("output") == tree.merging(["fremd.txt": "meins"]) { $1 })
                #expect(try manifest() == texts.keys.sorted())
            }
            count += 1
        }
        #expect(count > 15)
    }

    @Test func whatCannotBeWrittenIsOneSentence() throws {
        // Permissions do not stop a superuser; a folder where the temporary file goes stops everyone.
        try build(["a.html": "1"])
        try box.write("output/\(OutputPath.temporary)/x")
        let message = "“\(box.at("output/a.html"))” cannot be written: something is in its place already."
        let trouble = #expect(throws: Trouble.self) {
            try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
                try folder.writer.perform(.stage(OutputFile(path: "a.html", text: "2")))
            }
        }
        #expect(trouble?.message.english == message)
        #expect(box.read("output/a.html") == "1")
        try box.write("datei", "x")
        #expect(throws: Trouble.self) { try OutputFolder.hold(box.at("datei/output")) { _ in } }
        #expect(throws: Trouble.self) { try OutputFolder.hold(box.at("datei")) { _ in } }
    }

    @Test func anAssetThatVanishedIsReported() throws {
        let asset = Asset(path: "x.png", shownPath: "content/x.png", location: box.at("nix.png"), size: 1)
        let files = [OutputFile(path: "x.png", content: .copy(of: asset))]
        let plan = try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in try folder.plan(files) }
        #expect(plan.diagnostics.map(\.rule) == [ReadingRules.unreadable])
        #expect(plan.diagnostics.map(\.location.path) == ["content/x.png"])
    }

    @Test func aDamagedManifestStopsTheBuild() throws {
        try box.write("output/" + Manifest.name, "kaputt")
        #expect(throws: Trouble.self) { try build(["a.html": "1"]) }
        #expect(box.tree("output") == [:])
    }

    @Test func oneBuildAtATime() throws {
        _ = try OutputFolder.hold(box.at("output")) { _ throws(Trouble) in
            #expect(throws: Trouble.self) { try OutputFolder.hold(box.at("output")) { _ in } }
        }
        try OutputFolder.hold(box.at("output")) { _ in }
    }
}
