/// The colours of a figure that no CSS reaches. The theme's classes say the same names with its own colours.
enum Palette {
    static let ink: AttributeValue = "#1c2321"
    static let quiet: AttributeValue = "#55605c"
    static let rule: AttributeValue = "#c9cdc8"
    static let paper: AttributeValue = "#fbfaf7"
    static let accent: AttributeValue = "#0b5d57"
    static let risk: AttributeValue = "#8a5a00"
}
