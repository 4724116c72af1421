package import Diagnostics

/// What reading a folder can find wrong.
package enum ReadingRules {
    package static let all = [unreadable, tooLarge, fileName, nameCollision, linkOutside, linkLoop]

    package static let unreadable = Rule(
        "unreadable", .error,
        Localized(
            de: "Eine Datei oder ein Ordner lässt sich nicht lesen. Rechte und Verknüpfungen prüfen.",
            en: "A file or folder cannot be read. Check permissions and links."))
    package static let tooLarge = Rule(
        "file-too-large", .error,
        Localized(
            de: "Eine Textdatei ist größer als 16 MB. Große Daten als Dokument verlinken.",
            en: "A text file is larger than 16 MB. Link large data as a document."))
    package static let fileName = Rule(
        "file-name", .error,
        Localized(
            de: "Ein Dateiname ist nicht in UTF-8 geschrieben oder enthält Steuerzeichen. Die Datei umbenennen.",
            en: "A file name is not UTF-8 or contains control characters. Rename the file."))
    package static let nameCollision = Rule(
        "name-collision", .error,
        Localized(
            de: "Zwei Dateinamen unterscheiden sich nur darin, wie ihre Umlaute gespeichert sind. Eine umbenennen.",
            en: "Two file names differ only in how their accented letters are stored. Rename one of them."))
    package static let linkOutside = Rule(
        "link-outside", .warning,
        Localized(
            de: "Eine Verknüpfung führt aus dem Ordner hinaus; ihr wird nicht gefolgt. Die Datei hineinkopieren.",
            en: "A symbolic link leads out of the folder and is not followed. Copy the file into it."))
    package static let linkLoop = Rule(
        "link-loop", .warning,
        Localized(
            de: "Eine Verknüpfung führt im Kreis; ihr wird nicht gefolgt.",
            en: "A symbolic link leads round in a circle and is not followed."))
}
