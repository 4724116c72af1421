#if canImport(Darwin)
    import Foundation
#else
    @_spi(_Unicode) import Swift
#endif

/// What names of files say: which are not content, how they are spelled.
package enum FileName {
    /// Hidden files, and what editors and desktops leave beside the file that is open in them.
    package static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
            || ["swp", "swo", "tmp"].contains(suffix(of: name))
            || ["4913", "Thumbs.db", "desktop.ini"].contains(name)
    }

    static func isText(_ name: String) -> Bool { ["md", "yaml", "yml"].contains(suffix(of: name)) }

    /// Read like a text, and published like a document: tables of values, boundaries.
    static func isData(_ name: String) -> Bool { ["csv", "geojson"].contains(suffix(of: name)) }

    /// In lower case, without the dot.
    static func suffix(of name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    /// The one spelling of a name whose umlauts can be written as one character or as two (NFC).
    static func normalised(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
        #if canImport(Darwin)
            // Not as Foundation keeps it.
            var form = name.precomposedStringWithCanonicalMapping
            form.makeContiguousUTF8()
            return form
        #else
            // Foundation on Linux asks the standard library too, but would double the size of the program.
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: name._nfc)
            return String(scalars)
        #endif
    }

    static func hasControlCharacter(_ name: String) -> Bool {
        if name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return false }
        return name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
