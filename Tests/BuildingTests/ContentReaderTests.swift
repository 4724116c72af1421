import Diagnostics
import Foundation
import StrategyModel
import Testing

@testable import Building

@Suite struct ContentReaderTests {
    private let box: Sandbox

    init() throws { box = try Sandbox() }

    private func read() throws -> Diagnosed<SourceTree> { try ContentReader(box.at("content")).read() }

    private func paths(_ tree: SourceTree) -> [String] { tree.files.map(\.path) + tree.assets.map(\.path) }

    private func problems(_ tree: Diagnosed<SourceTree>) -> [String] {
        tree.diagnostics.map { "\($0.location.path.dropFirst(box.path.count + 1)) \($0.rule.id)" }.sorted()
    }

    @Test func textsAndAssetsSortedByPath() throws {
        for name in ["b.md", "a/z.md", "a/bild.png", "site.yaml", "a/b.yml", "Ä.md", "B.MD"] {
            try box.write("content/" + name, name)
        }
        let tree = try read()
        #expect(tree.diagnostics == [])
        #expect(tree.value.files.map(\.path) == ["B.MD", "a/b.yml", "a/z.md", "b.md", "site.yaml", "Ä.md"])
        let asset = Asset(
            path: "a/bild.png", shownPath: box.at("content/a/bild.png"), location: box.at("content/a/bild.png"),
            size: 10)
        #expect(tree.value.assets == [asset])
        #expect(tree.value.assets.first { $0.path == "a/bild.png" } == asset)
        #expect(tree.value.file(at: "a/z.md")?.bytes == Array("a/z.md".utf8))
        #expect(tree.value.file(at: "a/x.md") == nil)
    }

    @Test func whatIsFoundIsReadWhenItIsParsed() throws {
        for name in ["site.yaml", "massnahmen/steg.md", "static/hinweis.md", "zahlen.csv"] {
            try box.write("content/" + name, name)
        }
        let found = try ContentReader(box.at("content")).find()
        #expect(try found == read())
        try box.remove("content/massnahmen/steg.md")
        try box.remove("content/static/hinweis.md")
        #expect(found.value.copiedFiles.map(\.bytes) == [Array("static/hinweis.md".utf8)])
        let input = BuildInput(content: found.value, today: try #require(CivilDay("2026-05-01")))
        let drafts = ParsedSite(input, memo: Memo(isKept: false)).drafts
        #expect(drafts.value.map(\.path) == ["massnahmen/steg.md"])
        #expect(problems(drafts.map { _ in found.value }) == ["content/massnahmen/steg.md unreadable"])
    }

    @Test func aMessageOutlivesItsPlace() throws {
        try box.write("content/steg.md", "---\ntitel: Steg\n---\nkurz\n")
        let tree = try ContentReader(box.at("content")).find().value
        let file = try #require(tree.file(at: "steg.md"))
        let problem = Diagnostic(
            ReadingRules.unreadable, at: Location(path: file.shownPath, range: 900..<905),
            Localized(de: "Das stand weiter unten", en: "This stood further down"))
        let report = TextReport(language: .english).text([problem], in: tree.files)
        #expect(
            report.dropFirst(box.path.count + 1) == """
                content/steg.md:5:1: error: This stood further down [unreadable]
                1 error

                """)
    }

    @Test func whatCannotBeReadHasNoPlace() throws {
        try box.write("content/steg.md", "---\ntitel: Steg\n---\n")
        try box.write("content/lang.md", String(repeating: "x", count: ContentReader.largestText + 1))
        let tree = try ContentReader(box.at("content")).find().value
        try box.remove("content/steg.md")
        let input = BuildInput(content: tree, today: try #require(CivilDay("2026-05-01")))
        let found = ParsedSite(input, memo: Memo(isKept: false)).drafts.diagnostics
        let report = TextReport(language: .english).text(found, in: tree.files)
        #expect(
            report.replacing(box.path + "/", with: "") == """
                content/lang.md: error: This text file is larger than 16 MB [file-too-large]
                content/steg.md: error: Cannot be read: does not exist [unreadable]
                2 errors

                """)
    }

    @Test func shownAsTheUserNamedTheFolder() throws {
        try box.write("content/a/b.md", "x")
        let walk = FolderWalk(box.at("content"), shownAs: "content")
        #expect(walk.files.map(\.shownPath) == ["content/a/b.md"])
        #expect(FolderWalk(box.at("content"), shownAs: ".").files.map(\.shownPath) == ["a/b.md"])
    }

    @Test func whatEditorsLeaveIsNotContent() throws {
        for name in [".git/config", ".x.md", "x.md~", "#x.md#", ".x.md.swp", "x.swp", "x.tmp", "4913", "Thumbs.db"] {
            try box.write("content/" + name, name)
        }
        try box.write("content/x.md", "x")
        #expect(try paths(read().value) == ["x.md"])
        #expect(try read().diagnostics == [])
    }

    @Test func namesAreNormalised() throws {
        try box.write("content/mu\u{308}nchen/bru\u{308}cke.md", "x")
        let tree = try read().value
        #expect(tree.files.map { Array($0.path.utf8) } == [Array("m\u{fc}nchen/br\u{fc}cke.md".utf8)])
        #expect(tree.file(at: "mu\u{308}nchen/bru\u{308}cke.md") != nil)
    }

    @Test func namesThatDifferOnlyInNormalisationCollide() throws {
        try box.write("content/bru\u{308}cke.md", "two")
        try box.write("content/br\u{fc}cke.md", "one")
        // Some disks take both for one name.
        if try Disk.names(in: box.at("content")).count < 2 { return }
        let tree = try read()
        #expect(tree.value.files.map(\.bytes) == [Array("two".utf8)])
        #expect(problems(tree) == ["content/brücke.md name-collision"])
    }

    @Test func linksInsideAreFollowed() throws {
        try box.write("content/a/x.md", "x")
        try box.write("content/bild.png", "1234")
        try box.link("content/b", to: "a")
        try box.link("content/y.md", to: "a/x.md")
        try box.link("content/a/bild.png", to: "../bild.png")
        let tree = try read()
        #expect(tree.diagnostics == [])
        #expect(paths(tree.value) == ["a/x.md", "b/x.md", "y.md", "a/bild.png", "b/bild.png", "bild.png"])
        #expect(tree.value.assets.first { $0.path == "a/bild.png" }?.size == 4)
        #expect(tree.value.file(at: "b/x.md")?.bytes == Array("x".utf8))
        #expect(tree.value.file(at: "y.md")?.bytes == Array("x".utf8))
        // Where the bytes lie, so that on the way there no link needs to be followed.
        #expect(tree.value.assets.allSatisfy { $0.location == box.at("content/bild.png") })
        #expect(tree.value.assets.compactMap(ContentReader.bytes(of:)).count == 3)
    }

    @Test func linksOutOfTheFolderAreNot() throws {
        try box.write("geheim/x.md", "x")
        try box.write("content-2/x.md", "x")
        try box.write("content/a.md", "a")
        try box.link("content/ordner", to: "../geheim")
        try box.link("content/datei.md", to: box.at("geheim/x.md"))
        try box.link("content/nachbar", to: "../content-2")
        let tree = try read()
        #expect(paths(tree.value) == ["a.md"])
        #expect(
            problems(tree) == [
                "content/datei.md link-outside", "content/nachbar link-outside", "content/ordner link-outside",
            ])
    }

    /// Between the look at a folder and reading.
    @Test(arguments: Swap.allCases)
    func whatTookThePlaceOfATextIsNotRead(swap: Swap) throws {
        try box.write("content/massnahmen/steg.md", "---\ntitel: Steg\n---\n")
        let walk = FolderWalk(box.at("content"), shownAs: box.at("content"))
        let tree = try ContentReader(box.at("content")).find().value
        try swap.perform(on: "content/massnahmen/steg.md", in: box)
        let input = BuildInput(content: tree, today: try #require(CivilDay("2026-05-01")))
        let message = "Cannot be read: " + swap.reason
        #expect(
            ParsedSite(input, memo: Memo(isKept: false)).drafts.diagnostics.map(\.message.english) == [message])
        let read = ContentReader.read(walk)
        #expect(read.value == [])
        #expect(read.diagnostics.map(\.message.english) == [message])
    }

    @Test func aTextThatWasSavedAfterTheLookIsRead() throws {
        try box.write("content/steg.md", "old")
        let walk = FolderWalk(box.at("content"), shownAs: "content")
        try box.write("content/new", "new")
        rename(box.at("content/new"), box.at("content/steg.md"))
        #expect(
            ContentReader.read(walk)
                == Diagnosed([SourceFile(path: "steg.md", shownPath: "content/steg.md", bytes: Array("new".utf8))]))
    }

    /// `a` is entered when `b` has been seen and not entered yet.
    @Test func aLinkThatTookThePlaceOfAFolderIsNotEntered() throws {
        try box.write("content/a/x.md", "x")
        try box.write("content/b/y.md", "y")
        try box.write("elsewhere/z.md", Swap.secret)
        let walk = FolderWalk(box.at("content"), shownAs: "content") { [box] folder in
            guard folder == box.at("content/a") else { return }
            rename(box.at("content/b"), box.at("b"))
            symlink(box.at("elsewhere"), box.at("content/b"))
        }
        #expect(walk.files.map(\.path) == ["a/x.md"])
        #expect(
            walk.diagnostics.map { "\($0.location.path): \($0.message.english)" } == [
                "content/b: Cannot be read: a link is there or on the way there"
            ])
    }

    @Test func loopsEnd() throws {
        try box.write("content/a/x.md", "x")
        try box.link("content/a/oben", to: "..")
        try box.link("content/selbst", to: "selbst")
        let tree = try read()
        #expect(paths(tree.value) == ["a/x.md"])
        #expect(problems(tree) == ["content/a/oben link-loop", "content/selbst unreadable"])
    }

    @Test func foldersThatLinkToEachOtherDoNotMultiply() throws {
        let names = (0..<6).map { "o\($0)" }
        for name in names {
            try box.write("content/\(name)/x.md", "x")
            for other in names where other != name { try box.link("content/\(name)/\(other)", to: "../" + other) }
        }
        let tree = try read().value
        #expect(tree.files.count < 2000)
        #expect(tree.file(at: "o0/o1/x.md") != nil)
    }

    @Test func aLinkToNothingAndAPipeAreReported() throws {
        try box.write("content/a.md", "a")
        try box.link("content/weg.md", to: "nirgends.md")
        mkfifo(box.at("content/rohr.md"), 0o600)
        let tree = try read()
        #expect(paths(tree.value) == ["a.md", "rohr.md", "weg.md"])
        #expect(problems(tree) == ["content/rohr.md unreadable", "content/weg.md unreadable"])
    }

    /// Whoever refers to it is right: it lies there.
    @Test func whatCannotBeReadIsOneMistake() throws {
        try box.write("content/kapitel/a.md", "---\ntitel: A\n---\n\n[B](b.md#ziele) [C](c.md) [D](d.md)\n")
        try box.write("content/kapitel/b.md", String(repeating: "x", count: ContentReader.largestText + 1))
        try box.link("content/kapitel/c.md", to: "nirgends.md")
        mkfifo(box.at("content/kapitel/d.md"), 0o600)
        try box.link("content/site.yaml", to: "nirgends.yaml")
        try box.link("content/strategie.md", to: "nirgends.md")
        try box.link("content/seiten/impressum.md", to: "nirgends.md")
        for tree in try [ContentReader(box.at("content")).read(), ContentReader(box.at("content")).find()] {
            let input = BuildInput(content: tree.value, today: try #require(CivilDay("2026-05-01")))
            let found = ParsedSite(input, memo: Memo(isKept: false)).resolved().diagnostics
            let all = Diagnosed(tree.value, tree.diagnostics + found)
            #expect(
                problems(all) == [
                    "content/kapitel/b.md file-too-large", "content/kapitel/c.md unreadable",
                    "content/kapitel/d.md unreadable", "content/seiten/impressum.md unreadable",
                    "content/site.yaml unreadable", "content/strategie.md unreadable",
                ])
        }
    }

    @Test func aFileThatVanishedIsReported() throws {
        try box.write("x.md", "abc")
        let stamp = try Disk.status(box.at("x.md")).stamp
        try box.remove("x.md")
        let found = FolderWalk.Found(path: "x.md", shownPath: "content/x.md", location: box.at("x.md"), stamp: stamp)
        let read = ContentReader.read([found])
        #expect(read.value == [])
        #expect(read.diagnostics.map(\.message.german) == ["Lässt sich nicht lesen: gibt es nicht"])
    }

    @Test func hugeTextsAreRefusedHugeAssetsAreNot() throws {
        for name in ["content/a.md", "content/a.bin"] {
            try box.write(name)
            truncate(box.at(name), 20 << 30)
        }
        try box.write("content/b.md", "b")
        let tree = try read()
        #expect(paths(tree.value) == ["a.md", "b.md", "a.bin"])
        #expect(tree.value.assets.first { $0.path == "a.bin" }?.size == 20 << 30)
        #expect(problems(tree) == ["content/a.md file-too-large"])
    }

    @Test func aNameThatIsNotUTF8IsReported() throws {
        try box.write("content/a.md", "a")
        close(open(box.at("content/") + "m\u{fc}.md".unicodeScalars.map { String($0) }.joined(), O_RDONLY))
        let name: [CChar] = Array(box.at("content/m").utf8CString.dropLast()) + [CChar(bitPattern: 0xFC), 0]
        close(open(name, O_CREAT | O_WRONLY, 0o600))
        let tree = try read()
        #expect(paths(tree.value) == ["a.md"])
        #expect(problems(tree) == ["content/m\u{FFFD} file-name"])
    }

    @Test func withoutAFolderNothingGoes() throws {
        #expect(throws: Trouble.self) { try read() }
        try box.write("content", "a file")
        #expect(throws: Trouble.self) { try read() }
    }
}

@Suite struct ThemeReaderTests {
    @Test func everyThemeBesideTheContent() throws {
        let box = try Sandbox()
        try box.write("themes/stadt/css/site.css", "a")
        try box.write("themes/stadt/theme.yaml", "b")
        try box.write("themes/land/theme.yaml", "c")
        try box.write("themes/README.md", "d")
        try box.write("woanders/mein/theme.yaml", "e")
        let reader = ThemeReader(besideContent: box.at("content/"))
        let named = try reader.read(choice: "stadt").value
        #expect(named.chosen == "stadt")
        #expect(
            named.themes.mapValues { $0.map(\.path) } == [
                "stadt": ["css/site.css", "theme.yaml"], "land": ["theme.yaml"],
            ])
        let folder = try reader.read(choice: box.at("woanders/mein/")).value
        #expect(folder.chosen == "mein")
        #expect(folder.themes.keys.sorted() == ["land", "mein", "stadt"])
        #expect(throws: Trouble.self) { try reader.read(choice: "./nix") }
        #expect(try ThemeReader(besideContent: "nix/content").read(choice: nil).value.themes.isEmpty)
    }
}
