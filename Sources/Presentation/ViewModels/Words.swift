package import Diagnostics
package import Templates

/// The fixed words of the interface, so that templates hold none: one table in two languages.
package struct Words: ViewModel {
    package var language: Language

    package static let typeName = "words"
    package static let members: [Member<Self>] = table.map { word in
        .text(word.name, word.text, { word.text[$0.language] })
    }

    static let table: [Word] = frame + lists + measure + municipality + pages + report + parts

    private static let frame: [Word] = [
        Word("skip", de: "Zum Inhalt springen", en: "Skip to content"),
        Word("main_navigation", de: "Hauptnavigation", en: "Main navigation"),
        Word("breadcrumb", de: "Sie sind hier", en: "You are here"),
        Word("pages", de: "Weitere Seiten", en: "More pages"),
        Word("footer", de: "Rechtliches", en: "Legal notices"),
        Word("menu", de: "Menü", en: "Menu"),
        Word("home", de: "Startseite", en: "Home"),
        Word("strategies", de: "Strategien", en: "Strategies"),
        Word("previous", de: "Zurück", en: "Previous"),
        Word("next", de: "Weiter", en: "Next"),
        Word("as_of", de: "Stand", en: "As of"),
        Word("today", de: "Heute", en: "Today"),
        Word("contents", de: "Inhalt", en: "Contents"),
        Word("on_this_page", de: "Auf dieser Seite", en: "On this page"),
        Word("sources", de: "Quellen", en: "Sources"),
        Word("question", de: "Frage oder Hinweis", en: "Question or remark"),
        Word("photo", de: "Bild", en: "Picture"),
        Word("publisher", de: "Herausgeber", en: "Publisher"),
    ]

    private static let lists: [Word] = [
        Word("filter", de: "Liste eingrenzen", en: "Narrow the list"),
        Word("search", de: "Suchwort", en: "Search word"),
        Word("all", de: "alle", en: "all"),
        Word("reset", de: "Zurücksetzen", en: "Reset"),
        Word("shown_one", de: "1 Treffer", en: "1 result"),
        Word("shown_many", de: "Treffer", en: "results"),
        Word("shown_none", de: "Keine Treffer", en: "No results"),
        Word("my_municipality", de: "Meine Gemeinde", en: "My municipality"),
        Word("find_municipality", de: "Name oder Postleitzahl", en: "Name or postcode"),
        Word("number", de: "Nr.", en: "No."),
        Word("title", de: "Titel", en: "Title"),
        Word("measure", de: "Maßnahme", en: "Measure"),
        Word("measures", de: "Maßnahmen", en: "Measures"),
        Word("status", de: "Umsetzungsstand", en: "Status"),
        Word("period", de: "Zeitraum", en: "Period"),
        Word("places", de: "Kommunen", en: "Municipalities"),
        Word("name", de: "Name", en: "Name"),
        Word("type", de: "Art", en: "Type"),
        Word("total", de: "Summe", en: "Total"),
    ]

    private static let measure: [Word] = [
        Word("field", de: "Handlungsfeld", en: "Field of action"),
        Word("fields", de: "Handlungsfelder", en: "Fields of action"),
        Word("responsible", de: "Federführend", en: "Responsible"),
        Word("partners", de: "Mitwirkende", en: "Partners"),
        Word("priority", de: "Priorität", en: "Priority"),
        Word("started", de: "Begonnen", en: "Started"),
        Word("finished", de: "Beendet", en: "Finished"),
        Word("progress", de: "Fortschritt", en: "Progress"),
        Word("delay", de: "Verzug", en: "Delay"),
        Word("decision_needed", de: "Entscheidung nötig", en: "Decision needed"),
        Word("schedule", de: "Zeitplan", en: "Schedule"),
        Word("milestone", de: "Meilenstein", en: "Milestone"),
        Word("milestones", de: "Meilensteine", en: "Milestones"),
        Word("planned", de: "Geplant", en: "Planned"),
        Word("originally", de: "ursprünglich", en: "originally"),
        Word("reached", de: "Erreicht", en: "Reached"),
        Word("reason", de: "Grund", en: "Reason"),
        Word("state", de: "Stand", en: "State"),
        Word("on_site", de: "Stand vor Ort", en: "Status on site"),
        Word("municipality", de: "Kommune", en: "Municipality"),
        Word("note", de: "Anmerkung", en: "Note"),
        Word("place", de: "Ort", en: "Place"),
        Word("costs", de: "Kosten", en: "Costs"),
        Word("costs_and_funding", de: "Kosten und Förderung", en: "Costs and funding"),
        Word("year", de: "Jahr", en: "Year"),
        Word("kind", de: "Art", en: "Kind"),
        Word("actual", de: "Ist", en: "Actual"),
        Word("funding", de: "Förderung", en: "Funding"),
        Word("updates", de: "Sachstand", en: "Updates"),
        Word("documents", de: "Dokumente", en: "Documents"),
        Word("contact", de: "Kontakt", en: "Contact"),
        Word("tags", de: "Schlagwörter", en: "Tags"),
    ]

    private static let municipality: [Word] = [
        Word("what_happens_here", de: "Was passiert hier", en: "What happens here"),
        Word("in_the_region", de: "Maßnahmen für die ganze Region", en: "Measures for the whole region"),
        Word("whole_region", de: "Ganze Region", en: "Whole region"),
        Word("facts", de: "Angaben", en: "Facts"),
        Word("official_name", de: "Amtlicher Name", en: "Official name"),
        Word("ags", de: "Amtlicher Gemeindeschlüssel", en: "Official municipality key"),
        Word("ars", de: "Regionalschlüssel", en: "Regional key"),
        Word("postcodes", de: "Postleitzahl", en: "Postcode"),
        Word("population", de: "Einwohner", en: "Inhabitants"),
        Word("area", de: "Fläche", en: "Area"),
        Word("website", de: "Website", en: "Website"),
        Word("member_of", de: "Mitglied von", en: "Member of"),
        Word("role", de: "Rolle", en: "Role"),
        Word("location", de: "Lage", en: "Location"),
        Word("strategy", de: "Strategie", en: "Strategy"),
    ]

    private static let pages: [Word] = [
        Word("stage", de: "Stufe", en: "Stage"),
        Word("overview", de: "Überblick", en: "Overview"),
        Word("current_stage", de: "aktuelle Stufe", en: "current stage"),
        Word("fahrplan", de: "Fahrplan", en: "Fahrplan"),
        Word("whole_fahrplan", de: "Zum ganzen Fahrplan", en: "The whole Fahrplan"),
        Word("all_measures", de: "Alle Maßnahmen", en: "All measures"),
        Word("all_municipalities", de: "Alle Kommunen", en: "All municipalities"),
        Word("chapters", de: "Kapitel", en: "Chapters"),
        Word("recent", de: "Zuletzt geändert", en: "Changed last"),
        Word("upcoming", de: "In den nächsten 90 Tagen", en: "In the next 90 days"),
        Word("report", de: "Bericht", en: "Report"),
        Word("read_more", de: "Zur Strategie", en: "To the strategy"),
        Word("dates", de: "Termine", en: "Dates"),
        Word("time_axis", de: "Zeitachse", en: "Time axis"),
        Word("undated", de: "Ohne Zeitangabe", en: "Without a date"),
        Word("legend", de: "Zeichen", en: "Key"),
        Word("not_found", de: "Diese Seite gibt es nicht", en: "This page does not exist"),
        Word(
            "not_found_text",
            de: "Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler.",
            en: "It may have moved, or the address contains a typing error."),
        Word("moved", de: "Diese Seite ist umgezogen", en: "This page has moved"),
        Word("moved_to", de: "Die neue Adresse:", en: "Its new address:"),
    ]

    private static let report: [Word] = [
        Word("body", de: "Gremium", en: "Body"),
        Word("session", de: "Sitzung", en: "Session"),
        Word("paper", de: "Vorlage", en: "Paper"),
        Word("edition", de: "Ausgabe", en: "Edition"),
        Word("date", de: "Datum", en: "Date"),
        Word("commit", de: "Fassung (Commit)", en: "Version (commit)"),
        Word("chapter", de: "Kapitel", en: "Chapter"),
        Word("page", de: "Seite", en: "Page"),
        Word("of", de: "von", en: "of"),
        Word("preface", de: "Vorwort", en: "Preface"),
        Word("imprint", de: "Impressum", en: "Imprint"),
        Word("numbers", de: "Zahlen", en: "Figures"),
        Word("decisions", de: "Nötige Entscheidungen", en: "Decisions needed"),
    ]
}
