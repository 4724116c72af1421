import Testing

@testable import Presentation
