/// The parts of a strategy, and the figures about them.
extension Words {
    static let parts: [Word] = [
        Word("sessions_title", de: "Sitzungen und Beschlüsse", en: "Sessions and resolutions"),
        Word("people", de: "Akteure und Beteiligung", en: "Stakeholders and participation"),
        Word("dashboard_title", de: "Stand der Umsetzung", en: "State of implementation"),
        Word("by_field", de: "nach Handlungsfeld", en: "by field of action"),
        Word("by_municipality", de: "nach Kommune", en: "by municipality"),
        Word("by_responsible", de: "nach Federführung", en: "by responsible body"),
        Word("values_file", de: "Werte als Tabelle", en: "Values as a table"),
        Word("stakeholder_matrix", de: "Akteursmatrix", en: "Stakeholder matrix"),
        Word("status_by_field", de: "Umsetzungsstand je Handlungsfeld", en: "Status by field of action"),
        Word("not_covered", de: "noch nicht gedeckt", en: "not yet covered"),
        Word("late_measures", de: "Maßnahmen im Verzug", en: "Measures that are late"),
        Word("running", de: "In Umsetzung", en: "In progress"),
        Word("continuous_one", de: "Daueraufgabe", en: "Continuous measure"),
        Word("continuous", de: "Daueraufgaben", en: "Continuous measures"),
        Word("done", de: "Abgeschlossen", en: "Done"),
        Word("on_course", de: "Im Plan", en: "On track"),
        Word(
            "about_health",
            de:
                "Unter Lage zählen Maßnahmen, die nicht zu Ende sind und einen Zeitplan oder eine Angabe zu ihrer Lage haben. Was pausiert, blockiert oder im Verzug ist, gilt als gefährdet, wenn nichts anderes angegeben ist.",
            en:
                "Health counts measures that are not over and have a plan or a statement of their health. What is paused, blocked or late is at risk unless something else is stated."
        ),
        Word("to_decide", de: "Zu entscheiden", en: "To be decided"),
        Word("map", de: "Karte", en: "Map"),
    ]
}
