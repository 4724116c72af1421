/// What a page may load: nothing from anywhere else, and no script or style within the page.
public enum ContentSecurityPolicy {
    /// For the pages of a site; `'self'` works from `file://` too.
    public static let site =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "media-src 'self'; base-uri 'none'; form-action 'none'"

    /// For a page that stands alone: its one `<style>` is allowed by its hash, pictures are part of the page.
    public static func standalone(style: HTML) -> String {
        let hash = SHA256.hash(style.bytes).base64
        return "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
    }
}
