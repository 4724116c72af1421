import Foundation

/// What a page may load: nothing but the site's own files, so that no visit tells a third party anything.
enum ContentSecurityPolicy {
    static let site = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'"

    /// For a page that stands alone with one style sheet inside.
    static func standalone(style: [UInt8]) -> String {
        let hash = Data(SHA256.digest(of: style)).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
    }
}
