#!/usr/bin/env python3
"""strategy.py N FOLDER: writes a strategy with N measures into FOLDER, the same one every time.

N/50 chapters, N/100 municipalities, fields of action and timelines belong to it; every 10,000 measures are a strategy of
their own. It builds without an error, a warning or a notice on the day TODAY.
"""
import os
import random
import sys

TODAY = "2026-06-01"
PER_STRATEGY = 10_000
WORDS = (
    "Gemeinde Kommune Region Angebot Verwaltung Bürgerinnen Bürger Verein Schule Ortskern Mobilität Energie Wärme Wasser Daten "
    "Plattform Beteiligung Versorgung Gesundheit Pflege Ehrenamt Tourismus Landwirtschaft Handwerk Betrieb Fläche Haushalt Beschluss "
    "Förderung Umsetzung Planung Prüfung Ergebnis Bericht gemeinsam digital örtlich dauerhaft verlässlich barrierefrei offen einfach "
    "und oder mit für durch über nach zwischen sowie außerdem deshalb zunächst anschließend wird werden soll sollen kann können hat "
    "haben entsteht prüft plant öffnet stärkt ergänzt größere müssen Straße Fuß Maß übrig älter").split()
NAMES = "Berg Tal Bach Wald Feld Dorf Stein Brunn Au Heim Hausen Kirchen Reut Ried Furth Mühl".split()


class Author:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def words(self, count):
        return " ".join(self.random.choices(WORDS, k=count))

    def sentence(self):
        text = self.words(self.random.randint(8, 16))
        return text[0].upper() + text[1:] + "."

    def paragraph(self, size, extra=()):
        """About `size` bytes; every text of `extra` stands somewhere in it."""
        sentences, length = list(extra), sum(len(text.encode()) for text in extra)
        while length < size:
            sentences.append(self.sentence())
            length += len(sentences[-1].encode()) + 1
        self.random.shuffle(sentences)
        return " ".join(sentences)

    def title(self, number):
        return f"{self.random.choice(WORDS).capitalize()} und {self.random.choice(WORDS)} {number}"


class Strategy:
    def __init__(self, folder, name, measures):
        self.folder, self.name = os.path.join(folder, name), name
        self.measures = [f"massnahme-{number:05}" for number in range(1, measures + 1)]
        self.chapters = [f"{number:03}-kapitel-{number:03}" for number in range(1, max(2, measures // 50) + 1)]
        self.municipalities = [f"kommune-{number:03}" for number in range(1, max(4, measures // 100) + 1)]
        self.fields = [f"feld-{number:02}" for number in range(1, max(4, min(40, measures // 100)) + 1)]
        self.timelines = [f"zeitplan-{number:02}" for number in range(1, max(1, measures // 500) + 1)]

    def write(self):
        self.put("strategie.md", self.profile())
        self.put("dokumente/zahlen.csv", "Jahr;Wert\n2025;12\n2026;14\n")
        for kind, names, text in [
            ("massnahmen", self.measures, self.measure), ("kapitel", self.chapters, self.chapter),
            ("kommunen", self.municipalities, self.municipality), ("handlungsfelder", self.fields, self.field),
            ("zeitplaene", self.timelines, self.timeline),
        ]:
            for number, name in enumerate(names, 1):
                self.put(f"{kind}/{name}.md", text(number, Author(f"{self.name}/{name}")))

    def put(self, path, text):
        put(os.path.join(self.folder, path), text)

    def link(self, author):
        kind, names = author.random.choice(
            [("massnahmen", self.measures), ("massnahmen", self.measures), ("kapitel", self.chapters), ("kommunen", self.municipalities)])
        return f"Mehr dazu steht unter [{author.words(2)}](../{kind}/{author.random.choice(names)}.md)."

    def profile(self):
        author = Author(self.name)
        return f"""---
titel: Strategie {self.name}
motto: Gemeinsam weiter, Schritt für Schritt
teaser: {author.sentence()}
phase: in Umsetzung
zeitraum: 2024 bis 2029
herausgeber: Landkreis Musterau (erfunden)
federfuehrend: Stabsstelle Strategie
beschlossen: 2024-03
stand: 2026-03-01
---

{author.paragraph(1200)}
"""

    def measure(self, number, author):
        status = author.random.choice(STATES)
        places = author.random.sample(self.municipalities, author.random.randint(1, 3))
        fields = author.random.sample(self.fields, author.random.randint(1, 2))
        title = author.title(number)
        return f"""---
nummer: M-{number:05}
titel: {title}
teaser: {author.sentence()}
handlungsfelder: [{", ".join(fields)}]
kommunen: [{", ".join(places)}]
federfuehrend: {places[0]}
mitwirkende: [{places[-1]}, Verein Musterau]
kontakt: stelle-{number % 50}@musterau.example
{status}
prioritaet: {author.random.choice(["hoch", "mittel", "niedrig"])}
meilensteine:
  - titel: {author.words(3).capitalize()}
    geplant: 2025-09-01
    erreicht: 2025-10-15
    grund: {author.words(5)}
  - titel: {author.words(3).capitalize()}
    geplant: 2026-11
vor_ort:
  - kommune: {places[0]}
    status: in Umsetzung
    begonnen: 2025-03
    ort: {author.words(2)} {author.random.randint(1, 90)}
    hinweis: {author.sentence()}
kosten:
  - jahr: 2025
    art: investiv
    geplant: {author.random.randint(10, 900)}.000 EUR
    ist: {author.random.randint(10, 900)}.000 EUR
  - jahr: 2026
    art: konsumtiv
    geplant: {author.random.randint(10, 900)}.000 EUR
foerderung: {author.words(4)}
schlagworte: [{author.random.choice(WORDS)}, {author.random.choice(WORDS)}]
dokumente:
  - titel: Zahlen
    datei: ../dokumente/zahlen.csv
sachstand:
  - datum: 2026-02
    text: {author.sentence()}
stand: 2026-02-15
quellen:
  - titel: {author.words(4)}
    url: https://www.musterau.example/quelle/{number}
    stand: 2025-12-01
---

{author.paragraph(450, [self.link(author)])}[^1]

## Worum es geht

{author.paragraph(450, ["**" + author.words(2) + "** ist *" + author.words(3) + "*.", self.link(author)])}

- [x] {author.sentence()}
- [ ] {author.sentence()}
- [ ] {author.sentence()}

## Zahlen und Schritte

| Schritt | bis | {author.words(1)} |
|---|---|---:|
| {author.words(2)} | 2025 | {author.random.randint(1, 99)} |
| {author.words(2)} | 2026 | {author.random.randint(1, 99)} |
| {author.words(2)} | 2027 | {author.random.randint(1, 99)} |

{author.paragraph(300)}

### Was noch offen ist

{author.paragraph(450, [self.link(author), "Siehe https://www.musterau.example/" + str(number) + "."])}

> {author.sentence()}

[^1]: {author.sentence()}
"""

    def chapter(self, number, author):
        sections = "\n\n".join(
            f"## Abschnitt {section}\n\n" + author.paragraph(900, [self.link(author)]) + "\n\n" + author.paragraph(700)
            for section in range(1, 7))
        return f"---\ntitel: {author.title(number)}\nteaser: {author.sentence()}\nstand: 2026-01\n---\n\n{sections}\n"

    def municipality(self, number, author):
        # Names that are not each other's, in every strategy.
        name = author.random.choice(NAMES) + author.random.choice(NAMES).lower() + f" {number}"
        key = f"09{number // 1000 + 1}{number % 1000:03}".ljust(5, "0")
        return f"""---
name: {name}
art: Gemeinde
ags: "{key[:5]}{number % 1000:03}"
plz: [{94000 + number % 900}]
einwohner: {author.random.randint(900, 9000)}
einwohner_stand: 2025-12-31
flaeche: {author.random.randint(10, 90)},5 km²
koordinaten: 48.{author.random.randint(1000, 9999)}, 13.{author.random.randint(1000, 9999)}
website: https://www.kommune-{number}.example/
---

{author.paragraph(600, [self.link(author)])}
"""

    def field(self, number, author):
        return f"---\ntitel: Handlungsfeld {author.title(number)}\nnummer: {number}\nteaser: {author.sentence()}\n---\n\n{author.paragraph(600)}\n"

    def timeline(self, number, author):
        return f"""---
titel: Zeitplan {number}
phasen:
  - titel: {author.words(2)}
    zeitraum: 2024 bis 2025
  - titel: {author.words(2)}
    zeitraum: 2026 bis 2027-06
meilensteine:
  - titel: {author.words(3)}
    erreicht: 2024-05
  - titel: {author.words(3)}
    geplant: 2027-03
---

{author.paragraph(200)}
"""


STATES = [
    "status: in Umsetzung\nzeitraum: 2025-Q1 bis 2027-12\nbegonnen: 2025-03-01\nfortschritt: 40 %",
    "status: in Umsetzung\nzeitraum: 2024 bis 2028\nbegonnen: 2024-05\nfortschritt: 60 %",
    "status: Daueraufgabe\nbegonnen: 2023",
    "status: unter Vorbehalt\nzeitraum: 2025-Q3 bis 2028-06",
    "status: pausiert\nstatus_grund: Die Stelle ist nicht besetzt\nzeitraum: 2025 bis 2027",
]


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write(measures, folder):
    put(os.path.join(folder, "site.yaml"), f"titel: Musterau mit {measures} Maßnahmen\nsprache: de\nherausgeber: Landkreis Musterau (erfunden)\nbundesland: Bayern\n")
    put(os.path.join(folder, "index.md"), f"---\ntitel: Musterau\n---\n\n{Author('index').paragraph(600)}\n")
    for page in ["impressum", "datenschutz", "barrierefreiheit"]:
        put(os.path.join(folder, f"pages/{page}.md"), f"---\ntitel: {page.capitalize()}\nstand: 2026-01-01\n---\n\n## Angaben\n\n{Author(page).paragraph(900)}\n")
    strategies = (measures + PER_STRATEGY - 1) // PER_STRATEGY
    for number in range(strategies):
        count = measures // strategies + (number < measures % strategies)
        Strategy(folder, f"strategie-{number + 1}", count).write()


if __name__ == "__main__":
    write(int(sys.argv[1]), sys.argv[2])
