#!/usr/bin/env python3
"""hugo.py CONTENT SITE: makes a site for Hugo of a strategy that strategy.py wrote, with the same texts.

Municipalities and fields of action become taxonomies, which is how Hugo lists what belongs to them without searching.
"""
import glob
import os
import re
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TERMS = {"kommunen": "kommune-", "handlungsfelder": "feld-"}


def convert(text, strategy):
    text = re.sub(r"^(titel|name):", "title:", text, count=1, flags=re.M)
    for term in TERMS.values():
        text = text.replace(term, f"{strategy}-{term}")
    return re.sub(r"\]\(\.\./(\w+)/([\w-]+)\.md\)", lambda link: "](" + address(strategy, link[1], link[2]) + ")", text)


def address(strategy, kind, name):
    return f"/{kind}/{name}" if kind in TERMS else f"/{strategy}/{kind}/{name}"


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write(content, site):
    shutil.copytree(os.path.join(HERE, "hugo"), site, dirs_exist_ok=True)
    shutil.copytree(os.path.join(HERE, "../themes/default/assets"), os.path.join(site, "static/assets"), dirs_exist_ok=True)
    for path in glob.glob("**/*.md", root_dir=content, recursive=True):
        with open(os.path.join(content, path), encoding="utf-8") as file:
            text = file.read()
        strategy, *folders, name = path.split("/") if "/" in path else ("", path)
        kind = folders[0] if folders else ""
        if name == "strategie.md":
            target = f"{strategy}/_index.md"
        elif kind in TERMS:
            target = f"{kind}/{strategy}-{name[:-3]}/_index.md"
        else:
            target = "_index.md" if path == "index.md" else path
        put(os.path.join(site, "content", target), convert(text, strategy))
    for strategy in [name for name in os.listdir(content) if name.startswith("strategie-")]:
        folder = os.path.join(site, "content", strategy)
        put(f"{folder}/massnahmen/_index.md", "---\ntitle: Maßnahmen\ncascade: {type: massnahmen}\n---\n")
        put(f"{folder}/kapitel/_index.md", "---\ntitle: Kapitel\ncascade: {type: kapitel}\n---\n")
        for page in ["fahrplan", "bericht"]:
            put(f"{folder}/{page}.md", f"---\ntitle: {page.capitalize()}\nlayout: {page}\n---\n")
    put(os.path.join(site, "content/pages/_index.md"), "---\ntitle: Seiten\n---\n")


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2])
