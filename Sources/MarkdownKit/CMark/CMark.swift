import Arena
import CMarkGFM
import Diagnostics
import Synchronization

/// cmark-gfm and its extensions, set up once so that documents can be parsed on all cores.
///
/// Each parse adds the special characters of its inline extensions to a global table and takes them out again, so two
/// parses at a time rob each other. Two different remedies, see docs/decisions/markdown.md:
/// the characters of **autolink** are added here for good, and its list of them is emptied, so no parse touches them;
/// **strikethrough** needs its list, so only documents with a `~` get it, one at a time. The others never meet that entry.
///
/// `@unchecked`: the pointers lead to structures that live as long as the process and do not change after `init`.
struct CMark: @unchecked Sendable {
    static let shared = CMark()

    private let table: OpaquePointer?
    private let autolink: OpaquePointer?
    private let strikethrough: OpaquePointer?
    let tasks: OpaquePointer?
    let kinds: ExtensionKinds

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        table = cmark_find_syntax_extension("table")
        autolink = cmark_find_syntax_extension("autolink")
        strikethrough = cmark_find_syntax_extension("strikethrough")
        tasks = cmark_find_syntax_extension("tasklist")
        CMark.keepSpecialCharacters(of: autolink)
        kinds = ExtensionKinds(table: table, strikethrough: strikethrough)
    }

    private static func keepSpecialCharacters(of autolink: OpaquePointer?) {
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        cmark_parser_attach_syntax_extension(parser, autolink)
        cmark_manage_extensions_special_characters(parser, 1)
        cmark_syntax_extension_set_special_inline_chars(autolink, nil)
        cmark_parser_free(parser)
    }
}

extension CMark {
    /// Held while a document with strikethrough is parsed.
    private static let strikethroughInUse = Mutex<Void>(())

    static let options = CMARK_OPT_FOOTNOTES

    /// Parses `text` and hands its tree to `use`, which must not keep any of it. The second pointer is the parser's list
    /// of extensions, for cmark's own renderer.
    /// `isUTF8`: whether that is known. Otherwise cmark puts U+FFFD where it is not, so that the output is always UTF-8.
    func withTree<Result>(
        of text: UnsafeBufferPointer<UInt8>, isUTF8: Bool,
        _ use: (OpaquePointer, UnsafeMutablePointer<cmark_llist>?) -> Result
    ) -> Result? {
        let options = CMark.options | (isUTF8 ? 0 : CMARK_OPT_VALIDATE_UTF8)
        let parser = cmark_parser_new_with_mem(options, CMark.memory)
        // Takes the parser with it, and the tree.
        defer { arena_empty() }
        for each in [table, autolink, tasks] { cmark_parser_attach_syntax_extension(parser, each) }
        let isStruck = text.holds(UInt8(ascii: "~"))
        guard let root = isStruck ? parseAlone(text, parser) : CMark.parse(text, parser) else { return nil }
        return use(root, cmark_parser_get_syntax_extensions(parser))
    }

    private func parseAlone(_ text: UnsafeBufferPointer<UInt8>, _ parser: OpaquePointer?) -> OpaquePointer? {
        cmark_parser_attach_syntax_extension(parser, strikethrough)
        // The tree is ours alone: only its making needs the lock.
        nonisolated(unsafe) let alone = (text: text, parser: parser)
        return CMark.strikethroughInUse.withLock { _ in Tree(root: CMark.parse(alone.text, alone.parser)) }.root
    }

    private static func parse(_ text: UnsafeBufferPointer<UInt8>, _ parser: OpaquePointer?) -> OpaquePointer? {
        text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        return cmark_parser_finish(parser)
    }
}

/// Carries a pointer out of the lock.
private struct Tree: @unchecked Sendable {
    let root: OpaquePointer?
}
