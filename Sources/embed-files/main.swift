// embed-files NAME FOLDER OUTPUT: writes Swift source with the text files below FOLDER as `EmbeddedFiles.<name>`.
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
    FileHandle.standardError.write(Data("usage: embed-files NAME FOLDER OUTPUT\n".utf8))
    exit(2)
}
let (name, folder, output) = (arguments[1], URL(fileURLWithPath: arguments[2]), URL(fileURLWithPath: arguments[3]))

/// A Swift literal for any text: raw, with more `#` than the text ever puts behind a quote.
func literal(_ text: String) -> String {
    var fence = "#"
    while text.contains("\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    .filter { path in
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
        return exists && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    .sorted()
let entries = try paths.map { path in
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return "        (path: \"\(path)\", text: \(literal(text))),"
}
let source = """
    extension EmbeddedFiles {
        /// The files of \(folder.lastPathComponent), by relative path, in the order of their paths.
        static let \(name.prefix(1).lowercased() + name.dropFirst()): [(path: String, text: String)] = [
    """ + "\n" + entries.joined(separator: "\n") + "\n    ]\n}\n"
try Data(source.utf8).write(to: output)
