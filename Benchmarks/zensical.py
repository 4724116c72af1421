#!/usr/bin/env python3
"""zensical.py CONTENT SITE: makes a site for Zensical of a strategy that strategy.py wrote, with the same texts.

Zensical knows no fields: they become a list above the text, with links to the municipalities and fields of action.
"""
import glob
import os
import re
import shutil
import sys

from strategy import put

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = {"kommune": "kommunen", "feld": "handlungsfelder"}


def parts(text):
    """Title, other fields and text of a content."""
    _, fields, body = text.split("---\n", 2)
    title = re.search(r"^(?:titel|name): (.*)\n", fields, flags=re.M)
    return title[1], fields[:title.start()] + fields[title.end():], body


def facts(fields, folder, titles):
    """A list of the fields, those of several lines with lists of their own."""
    fields = re.sub(r"^(\w+):(?: \[(.*)\]$| |$)", lambda field: f"- **{field[1]}:** {field[2] or ''}", fields, flags=re.M)
    fields = re.sub(r"^  (?=[ -])", "    ", fields, flags=re.M)
    return re.sub(r"(?<![\w.])(kommune|feld)-\d+\b", lambda name: linked(name, folder, titles), fields)


def linked(name, folder, titles):
    path = f"{KINDS[name[1]]}/{name[0]}.md"
    return f"[{titles[f'{folder}/{path}']}](../{path})"


def page(path, content, titles):
    title, fields, body = content
    folder = path.split("/")[0]
    template = "template: measure.html\n" if "/massnahmen/" in path else ""
    return f"---\ntitle: {title}\n{template}---\n\n{facts(fields, folder, titles)}{body}"


def write(content, site):
    shutil.copytree(os.path.join(HERE, "zensical"), site, dirs_exist_ok=True)
    contents = {}
    for path in glob.glob("**/*.md", root_dir=content, recursive=True):
        with open(os.path.join(content, path), encoding="utf-8") as file:
            contents[path] = parts(file.read())
    titles = {path: found[0] for path, found in contents.items()}
    for path, found in contents.items():
        put(os.path.join(site, "docs", path.replace("/strategie.md", "/index.md")), page(path, found, titles))


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2])
