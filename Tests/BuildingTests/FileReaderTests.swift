import Foundation
import StrategyModel
import Testing

@testable import Building

@Suite struct FileReaderTests {
    private let box: Sandbox
    private let name = "content/bilder/bild.svg"

    init() throws {
        box = try Sandbox()
        try box.write(name, "picture")
    }

    private func bytes(_ open: () throws(SystemFailure) -> FileReader) throws -> String {
        String(decoding: try Disk.bytes(of: open()), as: UTF8.self)
    }

    private func copied() throws -> String {
        let asset = Asset(path: "bild.svg", shownPath: name, location: box.at(name), size: 7)
        var bytes: [UInt8] = []
        try OutputFile.Content.copy(of: asset).read { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: Swap.allCases)
    func whatTakesThePlaceOfAFile(swap: Swap) throws {
        let seen = try Disk.status(box.at(name)).identity
        try swap.perform(on: name, in: box)
        for seen in [nil, seen] {
            let failure = #expect(throws: SystemFailure.self) {
                try bytes { () throws(SystemFailure) in try FileReader(linkFree: box.at(name), seen: seen) }
            }
            #expect(failure?.reason.english == swap.reason)
        }
        #expect(throws: SystemFailure.self) { try copied() }
    }

    /// As where the output is compared with what lies there.
    @Test(arguments: [Swap.link, .linkToAnEndlessFile, .pipe, .folder])
    func onlyAnOrdinaryFileIsOpened(swap: Swap) throws {
        try swap.perform(on: name, in: box)
        let failure = #expect(throws: SystemFailure.self) { try FileReader(box.at(name)) }
        #expect(failure?.reason.english == swap.reason)
    }

    @Test func anotherFileOfTheSameName() throws {
        let seen = try Disk.status(box.at(name)).identity
        try box.write("new.svg", "edited")
        rename(box.at("new.svg"), box.at(name))
        #expect(
            try bytes { () throws(SystemFailure) in try FileReader(linkFree: box.at(name), seen: seen) } == "edited")
        #expect(try copied() == "edited")
    }

    @Test func aFileThatGrowsIsNotReadForEver() throws {
        let readers = try [FileReader(linkFree: box.at(name)), FileReader(linkFree: box.at(name))]
        truncate(box.at(name), 3 << 20)
        #expect(try Disk.bytes(of: readers[0]).count == 3 << 20)
        truncate(box.at(name), FileReader.largestGrowth + 3 << 20)
        let failure = #expect(throws: SystemFailure.self) { try Disk.bytes(of: readers[1]) }
        #expect(failure == .growing)
    }

    /// Many may pass through `/home`, and few may list it.
    @Test func foldersAboveNeedNotBeListed() throws {
        chmod(box.at("content"), 0o311)
        defer { chmod(box.at("content"), 0o755) }
        #expect(try copied() == "picture")
    }
}
