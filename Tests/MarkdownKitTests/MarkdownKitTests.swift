import Testing

@testable import MarkdownKit
