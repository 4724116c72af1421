import Building
import Foundation
import Synchronization
import Testing

@testable import Building
@testable import Preview

#if canImport(Glibc)
    /// Whatever happens to the folders: what is read after the kernel's news is what a first look finds.
    @Suite struct WatchingTests {
        private static let names = ["a.md", "b.md", "c.yaml", "bild.png", "ä.md", ".x.md.swp", "a.md~"]
        private static let folders = [
            "content", "content/eins", "content/eins/zwei", "content/drei", "content/.texte", "themes/t",
            "themes/u",
        ]

        private static let targets = ["content/eins/a.md", "content/.texte/a.md", "content/.texte", "themes/u"]

        @Test(arguments: 1...6)
        func anythingAtAll(seed: UInt64) throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            var dice = Dice(seed: seed)
            try place.write("content/site.yaml", "titel: x\n")
            var sources = WatchedSources(
                content: place.at("content"), theme: nil, watch: { watcher.watch($0) },
                now: { Int64(Date().timeIntervalSince1970 * 1e9) })
            try sources.refresh(.everything)
            watcher.keep(sources.watchedFolders, turnings: sources.turnings)
            for step in 1...150 {
                for _ in 0...Int.random(in: 0...2, using: &dice) { try? act(in: place, &dice) }
                var change = DiskChange()
                repeat { change.add(watcher.drain()) } while watcher.isBusy
                if (try? sources.refresh(change)) == nil {
                    #expect(throws: Trouble.self) { try ContentReader(place.at("content")).read() }
                    try? place.move("weg", to: "content")
                    try sources.refresh(.everything)
                    change.isUnclear = true
                }
                watcher.keep(sources.watchedFolders, turnings: sources.turnings)
                let content = try ContentReader(place.at("content")).read()
                let themes = try ThemeReader(besideContent: place.at("content")).read(choice: nil)
                #expect(sources.value.content == content, "step \(step)")
                #expect(sources.value.themes.value.themes == themes.value.themes, "step \(step)")
                #expect(sources.value.themes.diagnostics == themes.diagnostics, "step \(step)")
            }
        }

        private func act(in place: Place, _ dice: inout Dice) throws {
            func pick(_ list: [String]) -> String { list.randomElement(using: &dice) ?? "" }
            let (folder, name) = (pick(Self.folders), pick(Self.names))
            let file = folder + "/" + name
            // Of equal length, so that only the time of a change tells.
            let text = "\(Int.random(in: 100...999, using: &dice))"
            switch Int.random(in: 0...13, using: &dice) {
            case 0...3: try place.write(file, text)
            case 4...5: try place.save(file, text)
            case 6: try place.remove(file)
            case 7: try place.move(file, to: pick(Self.folders) + "/" + pick(Self.names))
            case 8: try place.move(folder, to: pick(Self.folders) + "/neu")
            case 9: try place.remove(folder == "content" ? "content/drei" : folder)
            case 10: try place.link(file, to: place.at(pick(Self.targets)))
            case 11: try place.move("content", to: "weg")
            case 12: try place.move("themes", to: "themes2")
            default: try place.move("themes2", to: "themes")
            }
        }

        /// Every step is noticed, and what is read then is what a first look finds.
        private func follow(in place: Place, content: String = "content", _ steps: [() throws -> Void]) throws {
            let watcher = try #require(Inotify())
            var sources = WatchedSources(
                content: place.at(content), theme: nil, watch: { watcher.watch($0) },
                now: { Int64(Date().timeIntervalSince1970 * 1e9) })
            func look(_ change: DiskChange) throws {
                try sources.refresh(change)
                watcher.keep(sources.watchedFolders, turnings: sources.turnings)
            }
            try look(.everything)
            for (number, step) in steps.enumerated() {
                while watcher.isBusy { try look(watcher.drain()) }
                #expect(watcher.drain().isEmpty)
                try step()
                var change = watcher.drain()
                #expect(!change.isEmpty || watcher.isBusy, "step \(number)")
                while watcher.isBusy { change.add(watcher.drain()) }
                try look(change)
                let themes = try ThemeReader(besideContent: place.at(content)).read(choice: nil)
                #expect(try sources.value.content == ContentReader(place.at(content)).read(), "step \(number)")
                #expect(sources.value.themes.value.themes == themes.value.themes, "step \(number)")
            }
        }

        @Test func aLinkOnTheWayToTheContentIsSwitched() throws {
            let place = try Place()
            for name in ["v1", "v2"] { try place.write("\(name)/content/a.md", name) }
            try place.link("cur", to: "v1")
            func switched(to name: String) throws {
                try place.link("neu", to: name)
                try place.move("neu", to: "cur")
            }
            try follow(
                in: place, content: "cur/content",
                [
                    { try switched(to: "v2") }, { try place.write("v2/content/a.md", "anders") },
                    { try switched(to: "v1") }, { try place.save("v1/content/b.md", "neu") },
                ])
        }

        @Test func aThemeThatIsALinkGoesAndComesBack() throws {
            let place = try Place()
            try place.write("content/a.md", "x")
            try place.write("draussen/stadt/page.mustache", "x")
            try place.link("themes/stadt", to: "../draussen/stadt")
            try follow(
                in: place,
                [
                    { try place.move("draussen/stadt", to: "weg") }, { try place.move("weg", to: "draussen/stadt") },
                    { try place.write("draussen/stadt/page.mustache", "y") }, { try place.remove("draussen/stadt") },
                    { try place.write("draussen/stadt/page.mustache", "z") },
                ])
        }

        @Test func aTextIsALinkToWhatIsHidden() throws {
            let place = try Place()
            try place.write("content/.texte/a.md", "x")
            try place.link("content/texte/link.md", to: "../.texte/a.md")
            try follow(
                in: place,
                [
                    { try place.write("content/.texte/a.md", "y") }, { try place.save("content/.texte/a.md", "z") },
                    { try place.remove("content/.texte") }, { try place.save("content/.texte/a.md", "wieder da") },
                    { try place.write("content/.texte/a.md", "y") },
                ])
        }

        @Test func whereALinkLeadsComesLater() throws {
            let place = try Place()
            try place.link("content/a.md", to: ".texte/tief/a.md")
            try follow(
                in: place,
                [
                    { try place.write("content/.texte/b.md", "x") }, { try place.move("content/.texte", to: "weg") },
                    {
                        try place.write("weg/tief/a.md", "x"); try place.move("weg", to: "content/.texte")
                    },
                    { try place.write("content/.texte/tief/a.md", "y") },
                ])
        }

        /// Whatever a link leads to, on the way to the content, in it or in the place of a theme: what is read after the
        /// kernel's news is what a first look finds.
        @Test func whatLinksLeadTo() throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            for version in ["eins", "zwei"] { try place.write("\(version)/content/a.md", version) }
            try place.write("eins/content/.texte/b.md", "b")
            try place.write("anderswo/gestalt/theme.yaml", "colours:\n")
            try place.link("jetzt", to: "eins")
            try place.link("eins/content/b.md", to: ".texte/b.md")
            try place.link("eins/content/c.md", to: ".texte/c.md")
            try place.link("eins/themes/stadt", to: "../../anderswo/gestalt")
            var sources = WatchedSources(
                content: place.at("jetzt/content"), theme: nil, watch: { watcher.watch($0) },
                now: { Int64(Date().timeIntervalSince1970 * 1e9) })
            func look(_ change: DiskChange) throws {
                try sources.refresh(change)
                watcher.keep(sources.watchedFolders, turnings: sources.turnings)
                let content = try ContentReader(place.at("jetzt/content")).read()
                let themes = try ThemeReader(besideContent: place.at("jetzt/content")).read(choice: nil)
                #expect(sources.value.content == content)
                #expect(sources.value.themes.value.themes == themes.value.themes)
            }
            try look(.everything)
            let steps: [() throws -> Void] = [
                { try place.write("eins/content/.texte/b.md", "neu") },
                { try place.write("eins/content/.texte/c.md", "c") },
                { try place.move("anderswo/gestalt", to: "anderswo/weg") },
                { try place.move("anderswo/weg", to: "anderswo/gestalt") },
                {
                    try place.link("neu", to: "zwei")
                    try place.move("neu", to: "jetzt")
                },
                { try place.write("zwei/content/a.md", "danach") },
            ]
            for step in steps {
                try step()
                var change = DiskChange()
                repeat { change.add(watcher.drain()) } while watcher.isBusy
                #expect(!change.isEmpty)
                try look(change)
            }
        }

        /// An umlaut can be stored as one character or as two: two files, of which a build takes neither.
        @Test func twoFilesOfTheSameName() throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            try place.write("content/U\u{308}bung.md", "alt")
            var sources = WatchedSources(
                content: place.at("content"), theme: nil, watch: { watcher.watch($0) },
                now: { Int64(Date().timeIntervalSince1970 * 1e9) })
            try sources.refresh(.everything)
            #expect(sources.value.content.diagnostics.isEmpty)
            // Both at once, and only the new one.
            for names in [["U\u{308}bung.md", "\u{DC}bung.md"], ["\u{DC}bung.md"]] {
                for name in names { try place.write("content/" + name, "neu") }
                var change = DiskChange()
                repeat { change.add(watcher.drain()) } while watcher.isBusy
                try sources.refresh(change)
                #expect(sources.value.content.diagnostics.map(\.rule.id) == ["name-collision"])
                try place.remove("content/\u{DC}bung.md")
                try sources.refresh(.everything)
                _ = watcher.drain()
            }
        }

        /// Too large to be data, a table is a document and nothing else.
        @Test func aTableGrowsTooLargeAndShrinks() throws {
            let place = try Place()
            try place.write("content/werte.csv", "datum;wert\n")
            var sources = WatchedSources(
                content: place.at("content"), theme: nil, watch: { _ in },
                now: { Int64(Date().timeIntervalSince1970 * 1e9) })
            try sources.refresh(.everything)
            for size in [ContentReader.largestText + 1, 3] {
                truncate(place.at("content/werte.csv"), size)
                try sources.refresh(DiskChange(files: [place.at("content/werte.csv")]))
                #expect(try sources.value.content == ContentReader(place.at("content")).read())
                #expect(sources.value.content.value.files.count == (size > 3 ? 0 : 1))
            }
        }

        @Test func whatEditorsLeaveIsNoChange() throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            try place.write("content/a.md", "x")
            watcher.watch(place.at("content"))
            for name in [".a.md.swp", "a.md~", "4913", "#a.md#", "x.tmp"] { try place.write("content/" + name, "x") }
            #expect(watcher.drain() == DiskChange())
            #expect(!watcher.isBusy)
            try place.save("content/a.md", "y")
            #expect(watcher.drain() == DiskChange(files: [place.at("content/a.md")]))
            #expect(watcher.drain().isEmpty)
        }

        @Test func aFileIsReadWhenItIsWritten() throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            try place.write("content/a.md", "x")
            watcher.watch(place.at("content"))
            let file = try #require(FileHandle(forWritingAtPath: place.at("content/a.md")))
            try file.write(contentsOf: Data("y".utf8))
            #expect(watcher.drain().isEmpty)
            #expect(watcher.isBusy)
            try file.close()
            #expect(watcher.drain() == DiskChange(files: [place.at("content/a.md")]))
            #expect(!watcher.isBusy)
        }

        @Test func aFileThatStaysOpenIsReadAllTheSame() throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            try place.write("content/a.md", "x")
            watcher.watch(place.at("content"))
            let file = try #require(FileHandle(forWritingAtPath: place.at("content/a.md")))
            try file.write(contentsOf: Data("y".utf8))
            var change = DiskChange()
            repeat {
                watcher.wait(atMost: .seconds(30))
                change.add(watcher.drain())
            } while watcher.isBusy
            #expect(change == DiskChange(files: [place.at("content/a.md")]))
            try file.close()
        }

        @Test func waitingEndsWithAChangeOrACall() throws {
            let place = try Place()
            let watcher = try #require(Inotify())
            try place.write("content/a.md", "x")
            watcher.watch(place.at("content"))
            watcher.wake()
            watcher.wait(atMost: .seconds(3600))
            try place.write("content/a.md", "y")
            watcher.wait(atMost: .seconds(3600))
            #expect(!watcher.drain().isEmpty)
        }
    }
#endif
