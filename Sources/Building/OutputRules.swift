package import Diagnostics

/// What planning the output can find wrong. After any of these nothing is written.
package enum OutputRules {
    package static let all = [path, collision, foreign, link]

    package static let path = Rule(
        "output-path", .error,
        Localized(
            de: "Aus einem Namen wird keine gültige Adresse. Die Datei umbenennen.",
            en: "A name does not make a valid address. Rename the file."))
    package static let collision = Rule(
        "output-collision", .error,
        Localized(
            de: "Zwei Inhalte bekämen dieselbe Adresse, oder zwei, die sich nur in Groß- und Kleinschreibung "
                + "unterscheiden. Einen umbenennen oder ihm eine `id` geben.",
            en: "Two contents would get the same address, or two that differ in letter case only. "
                + "Rename one or give it an `id`."))
    package static let foreign = Rule(
        "output-foreign", .error,
        Localized(
            de: "Im Ausgabeordner liegt etwas, das nicht von Fahrplan stammt, wo eine Datei hin soll. "
                + "Es wird nicht überschrieben: wegräumen oder einen anderen Ordner nennen.",
            en: "In the output folder lies something that is not Fahrplan's where a file has to go. "
                + "It is not overwritten: move it away or name another folder."))
    package static let link = Rule(
        "output-link", .error,
        Localized(
            de: "Im Ausgabeordner liegt eine Verknüpfung, wo eine Datei hin soll. Durch sie wird nicht geschrieben.",
            en: "In the output folder lies a symbolic link where a file has to go. Nothing is written through it."))
}
