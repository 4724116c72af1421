import Cores
import Diagnostics
import Foundation
import Markup
import StrategyModel
import Synchronization
import Testing

@testable import Building

@Suite struct OutputWriterTests {
    private let box: Sandbox

    init() throws { box = try Sandbox() }

    /// Builds files from texts, those that end in `.png` as copies of assets and `.html` as pages; stops after some
    /// effects, as if killed.
    @discardableResult
    private func build(_ texts: [String: String], stopAfter count: Int = .max) throws -> Diagnosed<OutputTally?> {
        let files = try texts.sorted { $0.key < $1.key }.map { path, text in
            if path.hasSuffix(".html") {
                return OutputFile(path: path, content: .page { buffer, _ in buffer.append(Array(text.utf8)) })
            }
            guard path.hasSuffix(".png") else { return OutputFile(path: path, text: text) }
            try box.write("content/" + path, text)
            let location = box.at("content/" + path)
            let asset = Asset(path: path, shownPath: "content/" + path, location: location, size: text.utf8.count)
            return OutputFile(path: path, content: .copy(of: asset))
        }
        return try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
            let plan = try folder.plan(files)
            guard plan.diagnostics.isEmpty else { return Diagnosed(nil, plan.diagnostics) }
            var writer = folder.writer
            let left = Mutex(count)
            writer.interruption = { () throws(Trouble) in
                if left.withLock({
                    $0 -= 1; return $0 < 0
                }) {
                    throw Self.killed
                }
            }
            do throws(Trouble) {
                return Diagnosed(try Cores.onOne { () throws(Trouble) in try writer.carryOut(plan.value) })
            } catch  where error == Self.killed {
                return Diagnosed(nil)
            }
        }
    }

    private static let killed = Trouble(de: "Schluss", en: "Over")

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
        let tally = try build(["index.html": "1", "d.html": "4"]).value
        #expect(tally == OutputTally(written: 1, kept: 1, removed: 2))
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

    /// What a page has in common with the one that lies there is not made anew in memory, but has to be in the new one.
    @Test(arguments: ["", "a", "b", "ab"])
    func longPages(end: String) throws {
        func page(_ end: String) -> OutputFile {
            OutputFile(
                path: "lang.html",
                content: .page { buffer, flush in
                    for number in 0..<50 {
                        buffer.append(number)
                        buffer.append(" und weiter ")
                        flush(&buffer)
                    }
                    buffer.append(Array(end.utf8))
                })
        }
        for (end, tally) in [
            ("a", OutputTally(written: 1)), ("a", OutputTally(kept: 1)),
            (end, end == "a" ? OutputTally(kept: 1) : OutputTally(written: 1)),
        ] {
            let done = try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
                try folder.writer.carryOut(folder.plan([page(end)]).value)
            }
            #expect(done == tally)
            #expect(box.read("output/lang.html").map { Array($0.utf8) } == page(end).bytes)
        }
        let manifest = try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in try folder.manifest() }
        #expect(try manifest.entries["lang.html"] == Fingerprint(#require(page(end).bytes)))
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
                isComplete = try build(new, stopAfter: count).value != nil
                // No file is ever half of one.
                for (path, text) in box.tree("output") where !path.hasSuffix("/") {
                    #expect([old[path], new[path], "meins"].contains(text))
                }
                for number in 1...3 { try box.write("output/\(OutputPath.temporary)-\(number)", "hal") }
                for name in ["index.html", "neu/y.html", "weg/z.html"] {
                    try box.write("output/\(OutputPath.temporary)/\(name)", "hal")
                }
                #expect(try build(texts).diagnostics == [])
                #expect(box.tree("output") == tree.merging(["fremd.txt": "meins"]) { $1 })
                #expect(try manifest() == texts.keys.sorted())
            }
            count += 1
        }
        #expect(count > 12)
    }

    /// Its files take their places together.
    @Test func aFirstBuildIsThereAsAWholeOrNotAtAll() throws {
        let texts = ["index.html": "1", "a/b/c.html": "2", "a/bild.png": "3", "d.html": "4"]
        let tree = ["index.html": "1", "a/": "", "a/b/": "", "a/b/c.html": "2", "a/bild.png": "3", "d.html": "4"]
        var count = 0
        while try build(texts, stopAfter: count).value == nil {
            #expect([[:], tree].contains(box.tree("output")))
            count += 1
        }
        #expect(count > 4)
        #expect(box.tree("output") == tree)
        #expect(try build(texts).value == OutputTally(kept: 4))
        // As after a build that was killed when only some of them had moved.
        try box.remove("output/index.html")
        try box.remove("output/a")
        try build(texts)
        #expect(box.tree("output") == tree)
    }

    @Test func aFirstBuildThatFailsLeavesNothing() throws {
        let asset = Asset(path: "x.png", shownPath: "content/x.png", location: box.at("x.png"), size: 1)
        try box.write("x.png", "x")
        let files = [
            OutputFile(path: "a/index.html", text: "1"), OutputFile(path: "b/x.png", content: .copy(of: asset)),
        ]
        let trouble = #expect(throws: Trouble.self) {
            try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
                let plan = try folder.plan(files).value
                unlink(box.at("x.png"))
                _ = try folder.writer.carryOut(plan)
            }
        }
        #expect(trouble?.message.english == "“content/x.png” cannot be read: does not exist.")
        #expect(try FileManager.default.contentsOfDirectory(atPath: box.at("output")).isEmpty)
    }

    @Test func aFirstBuildThatNobodyWantsAnyMoreLeavesNothing() throws {
        let files = ["a.html", "b/c.html", "d.html"].map { OutputFile(path: $0, text: $0) }
        let left = Mutex(2)
        try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
            let tally = try Cores.onOne { () throws(Trouble) in
                try folder.writer.carryOut(folder.plan(files).value) {
                    left.withLock {
                        $0 -= 1; return $0 >= 0
                    }
                }
            }
            #expect(tally == nil)
            #expect(box.tree("output") == [:])
            #expect(try folder.manifest() == Manifest())
            #expect(try folder.writer.carryOut(folder.plan(files).value) == OutputTally(written: 3))
        }
    }

    @Test func whatCannotBeWrittenIsOneSentence() throws {
        // Permissions do not stop a superuser; a folder where the temporary file goes stops everyone.
        try build(["a.html": "1"])
        try box.write("output/\(OutputPath.temporary)-1/x")
        let message = "“\(box.at("output/a.html"))” cannot be written: something is in its place already."
        let trouble = #expect(throws: Trouble.self) { try build(["a.html": "2"]) }
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

    /// After the plan has been made, in which it would be a mistake of the content.
    @Test(arguments: Swap.allCases)
    func whatTookThePlaceOfAnAssetIsNotCopied(swap: Swap) throws {
        for isFirst in [true, false] {
            try? box.remove("elsewhere")
            try? box.remove("content/bilder")
            if !isFirst { try build(["bilder/x.png": "old"]) }
            try box.write("content/bilder/x.png", "new")
            let asset = Asset(
                path: "bilder/x.png", shownPath: "content/bilder/x.png", location: box.at("content/bilder/x.png"),
                size: 3)
            let trouble = #expect(throws: Trouble.self) {
                try OutputFolder.hold(box.at("output")) { folder throws(Trouble) in
                    let plan = try folder.plan([OutputFile(path: "bilder/x.png", content: .copy(of: asset))])
                    try? swap.perform(on: "content/bilder/x.png", in: box)
                    _ = try folder.writer.carryOut(plan.value)
                }
            }
            #expect(trouble?.message.english == "“content/bilder/x.png” cannot be read: \(swap.reason).")
            #expect(box.tree("output") == (isFirst ? [:] : ["bilder/": "", "bilder/x.png": "old"]))
        }
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
