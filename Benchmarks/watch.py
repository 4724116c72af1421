#!/usr/bin/env python3
"""watch.py PROGRAM [HUGO [ZENSICAL]]: how long it takes from a change on disk until the changed page is served.

A strategy is written, a preview started, and then one file after the other is edited: a measure's text, a measure's
title (which stands in lists and links), the template of the measure's page. After every edit the page is asked for over
and over until it shows the change; then, fewer times, a measure's text again, and the report that holds all of them. The
same is done with the servers of Hugo and Zensical, in turns, up to LARGEST measures. Prints a Markdown table; a peer that
is missing or fails is left out of it. Options by variable: SIZES (default "300 1000"), EDITS (default 40), PATIENCE
(default 120: seconds after which there are no more edits of a kind).
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
import zensical

SIZES = [int(size) for size in os.environ.get("SIZES", "300 1000").split()]
EDITS = int(os.environ.get("EDITS", "40"))
ROOT = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
ROWS = ["body", "title", "template", "report"]
PEERS = ["Hugo", "Zensical"]
# More measures than these take the peers too long.
LARGEST = 1000
# Edits before those that count, and the fewest that count, however long they take.
(WARM, FEWEST) = (3, 3)
# Seconds for the edits of one cell, unless they are too few by then.
PATIENCE = int(os.environ.get("PATIENCE", "120"))
HERE = os.path.dirname(os.path.abspath(__file__))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    """As most editors do it: beside it, then in its place."""
    with open(path + "~", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + "~", path)


class Lost(Exception):
    """A preview does not start, or ends, or never shows an edit."""


class Preview:
    """A running preview, where its files lie, and which edits it can show."""

    def __init__(self, command, port, template, measures, rows=ROWS):
        (self.port, self.template, self.measures, self.rows) = (port, template, measures, rows)
        self.messages = tempfile.TemporaryFile()
        try:
            self.child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=self.messages)
        except OSError as error:
            raise Lost(f"it could not be started ({error.strerror})") from error

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            return connection.getresponse().read().decode(errors="replace")
        except (OSError, http.client.HTTPException):
            return ""
        finally:
            connection.close()

    def shows(self, path, is_right, since):
        """Milliseconds until the whole page at `path` is right. Who takes long is asked less often, to have the cores."""
        while not ("</html>" in (text := self.get(path)) and is_right(text)):
            waited = time.perf_counter() - since
            if self.child.poll() is not None:
                raise Lost(f"it ended with {self.child.returncode} ({self.message()})")
            if waited > 300:
                raise Lost(f"{path} never showed an edit")
            if waited > 0.05:
                time.sleep(waited / 50)
        return (time.perf_counter() - since) * 1000

    def edit(self, kind, source, path, mark):
        """Milliseconds until the page shows an edit. The next one must not wait for this one to be taken back."""
        target = self.template if kind == "template" else source
        old = read(target)
        since = time.perf_counter()
        write(target, edited(kind, old, mark))
        found = self.shows(path, lambda text: mark in text, since)
        time.sleep(0.15)
        write(target, old)
        self.shows(path, lambda text: mark not in text, time.perf_counter())
        return found

    def begin(self):
        """Some serve a page before they have made all of them, but an edit only afterwards."""
        source, path = self.measures[0]
        self.shows(path, lambda text: "<h1" in text, time.perf_counter())
        self.edit("body", source, path, "Beginzz")

    def message(self):
        """What it said at last, in one line."""
        self.messages.seek(0)
        return " ".join(self.messages.read().decode(errors="replace").split())[-200:] or "nothing said"

    def stop(self):
        self.child.send_signal(signal.SIGINT)
        try:
            self.child.wait(10)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        self.messages.close()


def edited(kind, text, mark):
    if kind == "title":
        return re.sub(r"(?m)^(titel|title): .*$", rf"\1: {mark}", text, count=1)
    if kind == "template":
        return text.replace("<h1", f"<p>{mark}</p><h1", 1)
    return text + f"\n{mark}\n"


def times(preview, kind):
    """Of edits one after the other, with time in between for what happens behind."""
    dice = random.Random(kind)
    (found, started) = ([], time.perf_counter())
    for number in range(edits(kind) + WARM):
        source, path = dice.choice(preview.measures)
        if kind == "report":
            path = "/" + path.split("/")[1] + "/bericht.html"
        # Hugo looks for changes twice a second, and must not be met at the same moment each time.
        time.sleep(dice.uniform(0.15, 0.65))
        found.append(preview.edit(kind, source, path, f"{kind.title()}zz{number}"))
        if len(found) >= WARM + FEWEST and time.perf_counter() - started > PATIENCE:
            break
    return found[WARM:]


def edits(kind):
    return max(3, EDITS // 4) if kind == "report" else EDITS


def measures(content):
    """Files of measures, and the addresses of their pages."""
    found = []
    for parent, _, names in os.walk(content):
        if os.path.basename(parent) == "massnahmen":
            folder = os.path.relpath(parent, content)
            names = sorted(name for name in names if not name.startswith("_"))
            found += [(os.path.join(parent, name), f"/{folder}/{name[:-3]}.html") for name in names]
    return found


def fahrplan(program, folder):
    content, theme = os.path.join(folder, "content"), os.path.join(folder, "themes", "default")
    os.makedirs(theme)
    template = os.path.join(theme, "measure.mustache")
    shutil.copy(os.path.join(HERE, "../themes/default/measure.mustache"), template)
    command = [program, "watch", "--content", content, "--output", os.path.join(folder, "output"), "--today", strategy.TODAY, "--port", "8931"]
    return Preview(command, 8931, template, measures(content))


def hugo_server(program, folder):
    """Its pages in memory. Its fast mode renders only pages that were looked at before, and shows stale ones else."""
    site = os.path.join(folder, "hugo")
    hugo.write(os.path.join(folder, "content"), site)
    command = [program, "server", "--source", site, "--port", "8932", "--bind", "127.0.0.1", "--renderToMemory"]
    command += ["--disableFastRender", "--disableLiveReload"]
    template = os.path.join(site, "layouts/massnahmen/single.html")
    return Preview(command, 8932, template, measures(os.path.join(site, "content")))


def zensical_server(program, folder):
    """As it comes. It has no page that holds all texts."""
    site = os.path.join(folder, "zensical")
    zensical.write(os.path.join(folder, "content"), site)
    command = [program, "serve", "--config-file", os.path.join(site, "zensical.toml"), "--dev-addr", "127.0.0.1:8933"]
    template = os.path.join(site, "overrides/measure.html")
    return Preview(command, 8933, template, measures(os.path.join(site, "docs")), ["body", "title", "template"])


SERVERS = {"Fahrplan": fahrplan, "Hugo": hugo_server, "Zensical": zensical_server}


class Contest:
    """The previews of one strategy. One that fails is out, and of no later strategy either."""

    def __init__(self, programs, folder, size, notes):
        (self.programs, self.folder, self.size, self.notes, self.previews) = (programs, folder, size, notes, {})
        strategy.write(size, os.path.join(folder, "content"))

    def rows(self):
        try:
            for name, program in list(self.programs.items()):
                if name not in PEERS or self.size <= LARGEST:
                    self.attempt(name, lambda: self.start(name, program))
            return [self.row(kind) for kind in ROWS]
        finally:
            for preview in self.previews.values():
                preview.stop()

    def start(self, name, program):
        self.previews[name] = SERVERS[name](program, self.folder)
        self.previews[name].begin()

    def attempt(self, name, work):
        """What `work` finds, if the preview lasts; without Fahrplan there is nothing to measure."""
        try:
            return work()
        except Lost as error:
            if name not in PEERS:
                sys.exit(f"{name}: {error}")
            self.notes.append(f"Without {name} from {self.size:,} measures on: {error}.")
            del self.programs[name]
            if name in self.previews:
                self.previews.pop(name).stop()
        return None

    def row(self, kind):
        found = {name: self.times(name, kind) for name in SERVERS}
        cells = [f"{self.size:,}", kind, f"{min(found['Fahrplan']):.1f}"]
        cells += [f"{value:.1f}" for value in middle_and_most(found["Fahrplan"])]
        for name in PEERS:
            cells += [f"{value:,.0f}" for value in middle_and_most(found[name])] if found[name] else ["–", "–"]
        return "| " + " | ".join(cells) + " |"

    def times(self, name, kind):
        if name not in self.previews or kind not in self.previews[name].rows:
            return None
        found = self.attempt(name, lambda: times(self.previews[name], kind))
        if found and len(found) < edits(kind):
            self.notes.append(f"{name}, {kind} at {self.size:,}: only {len(found)} edits in {PATIENCE} seconds or a little more.")
        return found


def middle_and_most(found):
    """The median and the 95th percentile."""
    return statistics.median(found), sorted(found)[min(len(found) - 1, int(len(found) * 0.95))]


def head():
    cells = ["measures", "edit", "least, ms", "median, ms", "p95, ms"]
    cells += [f"{name}: {value}, ms" for name in PEERS for value in ["median", "p95"]]
    return "| " + " | ".join(cells) + " |\n| ---: | --- |" + " ---: |" * (len(cells) - 2)


def main(program, *peers):
    programs = {name: path for name, path in zip(SERVERS, [program, *peers]) if path}
    notes = [f"Without {name}: it could not be installed (pip install {name.lower()})." for name in PEERS if name not in programs]
    print(head())
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="fahrplan-watch-", dir=ROOT) as folder:
            print("\n".join(Contest(programs, folder, size, notes).rows()), flush=True)
    for note in notes:
        print("\n" + note)


if __name__ == "__main__":
    main(*sys.argv[1:])
