#!/usr/bin/env python3
"""pages.py SITE: what a browser sees of a built site.

Opens pages of every kind in headless Chromium, narrow and wide, by day and by night, from disk and from a sub-folder of
a web server on the loopback interface: nothing scrolls sideways, nothing is asked of another host, the content security
policy blocks nothing, axe finds nothing against WCAG 2.2 AA, no text is wider than its column, the filters filter,
phases have room in the head of the Fahrplan, and the reports print on A4.
Prints what is wrong and a count; exit status 1 if anything is.
"""
import functools
import http.server
import os
import shutil
import sys
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SITE = os.path.abspath(sys.argv[1])
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
PAGES = [
    "index.html", "404.html", "impressum.html", "ilzer-land/index.html", "ilzer-land/fahrplan.html",
    "ilzer-land/massnahmen/index.html", "ilzer-land/massnahmen/hybride-dorfzentren.html",
    "ilzer-land/kommunen/index.html", "ilzer-land/kommunen/ringelai.html",
    "ilzer-land/handlungsfelder/ortskerne.html", "ilzer-land/bericht.html", "landkreis-meissen/index.html",
    "muenchen/index.html", "muenchen/massnahmen/tempus.html",
] + ["musterau/" + page for page in (
    "index.html", "stand.html", "abstimmung.html", "fahrplan.html", "fahrplan-kommunen.html",
    "fahrplan-federfuehrung.html",
    "massnahmen/hybride-dorfzentren.html", "kommunen/index.html", "kommunen/probstein.html", "ziele/index.html",
    "ziele/lebendige-ortskerne.html",
    "indikatoren/index.html", "indikatoren/besuche.html", "akteure/index.html", "akteure/it-verbund-musterau.html",
    "foerderung/index.html", "foerderung/dorf-digital.html", "beteiligung/index.html", "sitzungen/index.html",
    "sitzungen/kreistag-2025-12-11.html", "kapitel/umsetzung-und-steuerung.html", "kapitel/finanzierung.html",
    "bericht.html",
)]
VIEWS = [("light", 320), ("dark", 1440)]
# A report knows no night, and the largest takes minutes to look through.
REPORT_VIEWS = [("light", 320)]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Findings:
    def __init__(self):
        self.good, self.bad = 0, 0

    def check(self, holds, what):
        self.good, self.bad = self.good + bool(holds), self.bad + (not holds)
        if not holds:
            print(what)


def listen(page):
    """What the page says and asks for from now on."""
    heard = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append("asks for " + request.url)
            if not request.url.startswith(("file:", "data:", "http://127.0.0.1:")) else None)
    return heard


def look(browser, address, findings):
    for scheme, width in REPORT_VIEWS if address.endswith("bericht.html") else VIEWS:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        heard = listen(page)
        page.goto(address)
        name = f"{address.removeprefix('file://' + SITE)} at {width}"
        findings.check(page.evaluate(OVERFLOW) <= 0, f"{name}: scrolls sideways")
        findings.check(not heard, f"{name}: {heard[:3]}")
        for violation in Axe().run(page, options=RULES).response["violations"]:
            nodes = [node["html"][:120] for node in violation["nodes"][:3]]
            findings.check(False, f"{name}: {violation['id']} {nodes}")
        findings.check(True, "")
        context.close()


def filter_measures(browser, findings):
    page = browser.new_page()
    page.goto(f"file://{SITE}/ilzer-land/massnahmen/index.html")
    rows = page.locator("tbody tr:visible")
    before = rows.count()
    page.locator("input[type=search]").first.fill("WalDi")
    page.wait_for_function("document.querySelectorAll('tbody tr:not([hidden])').length < %d" % before)
    findings.check(rows.count() == 1, f"the filter leaves {rows.count()} of {before} measures for WalDi")
    page.close()


def find_municipality(browser, findings):
    page = browser.new_page()
    page.goto(f"file://{SITE}/index.html")
    page.locator("input[type=search]").first.fill("94160")
    page.wait_for_timeout(200)
    names = page.locator(".places li:visible").all_inner_texts()
    findings.check(len(names) == 1 and "Ringelai" in names[0], f"94160 finds {names[:5]}")
    page.close()


OVERHANG = """() => [...document.querySelectorAll('td, th, dt, dd, li, p, h1, h2, h3')]
    .filter(block => block.clientWidth > 1 && !block.closest('.hidden') && block.scrollWidth > block.clientWidth + 1)
    .map(block => block.textContent.trim().slice(0, 60))"""


def nothing_overhangs(browser, findings):
    """At the widths between, where columns are narrowest, no text is wider than its column."""
    page = browser.new_page()
    for name in PAGES:
        if name.endswith("bericht.html"):
            continue
        page.goto(f"file://{SITE}/{name}")
        for width in (320, 768, 1024, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            texts = page.evaluate(OVERHANG) + ["scrolls sideways"] * (page.evaluate(OVERFLOW) > 0)
            findings.check(not texts, f"{name} at {width}: {texts[:3]}")
    page.close()


PHASES = """table => {
    const right = element => element.getBoundingClientRect().right
    const bars = [...table.querySelectorAll('thead .phase')], labels = [...table.querySelectorAll('thead .phase-label')]
    const isSaid = item => item.offsetHeight > 0 && table.innerText.split(item.innerText).length === 2
    return {
        drawn: bars.length, said: [...table.querySelectorAll('thead li')].filter(isSaid).length,
        tooLong: labels.filter((label, index) => right(label) > right(bars[index]) + 0.5).map(label => label.textContent),
    }
}"""


def phases_in_the_head(browser, findings):
    """Seven phases of two timelines at every width: drawn, said once in words, and no name longer than its bar."""
    for name in ("musterau/fahrplan.html", "musterau/kapitel/umsetzung-und-steuerung.html", "musterau/bericht.html"):
        for width in (320, 736, 800, 1024, 1440):
            page = browser.new_page(viewport={"width": width, "height": 900})
            page.goto(f"file://{SITE}/{name}")
            seen = page.locator("table.schedule:has(.head-phases)").first.evaluate(PHASES)
            findings.check(seen == {"drawn": 7, "said": 7, "tooLong": []}, f"phases of {name} at {width}: {seen}")
            page.close()


def print_reports(browser, findings):
    for strategy in ("ilzer-land", "landkreis-meissen", "muenchen"):
        page = browser.new_page()
        page.goto(f"file://{SITE}/{strategy}/bericht.html")
        pdf = page.pdf(prefer_css_page_size=True)
        findings.check(pdf.startswith(b"%PDF") and len(pdf) > 50_000, f"{strategy}: the report prints {len(pdf)} bytes")
        findings.check(b"/MediaBox [0 0 594.9" in pdf or b"/MediaBox [0 0 595" in pdf, f"{strategy}: not A4")
        page.close()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    handler = functools.partial(QuietHandler, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def sub_folder(browser, findings):
    """The same folder deep below a server's root: style, script and links still work."""
    server = serve(os.path.dirname(SITE))
    page = browser.new_page()
    heard = listen(page)
    page.goto(f"http://127.0.0.1:{server.server_port}/{os.path.basename(SITE)}/ilzer-land/massnahmen/waldi-app.html")
    findings.check(page.evaluate("getComputedStyle(document.body).marginTop") is not None and not heard, f"sub-folder: {heard}")
    page.locator("nav a", has_text="Fahrplan").first.click()
    findings.check("fahrplan.html" in page.url, f"the Fahrplan is not reached: {page.url}")
    page.close()
    server.shutdown()


def without_script(browser, findings):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{SITE}/ilzer-land/massnahmen/index.html")
    findings.check(page.locator("tbody tr:visible").count() == 8, "without script the list of measures is not whole")
    context.close()


def main():
    findings = Findings()
    with sync_playwright() as player:
        path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        browser = player.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for name in PAGES:
            look(browser, f"file://{SITE}/{name}", findings)
        for test in (nothing_overhangs, filter_measures, find_municipality, phases_in_the_head, print_reports, sub_folder,
                     without_script):
            test(browser, findings)
        browser.close()
    print(f"{findings.good} passed, {findings.bad} failed")
    sys.exit(1 if findings.bad else 0)


main()
