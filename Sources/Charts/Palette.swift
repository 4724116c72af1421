/// The colours of a figure that no CSS reaches. The theme's classes say the same names with its own colours.
enum Palette {
    static let ink = "#1c2321"
    static let quiet = "#55605c"
    static let rule = "#c9cdc8"
    static let paper = "#fbfaf7"
    static let accent = "#0b5d57"
    static let risk = "#8a5a00"
}
