#!/usr/bin/env python3
"""Records the emojis and keys that pymdown-extensions knows: eng/record-markdown-tables.py

Writes src/TechDocs/Idp.TechDocs.Markdown/Extensions/Emoji/Tables/{emojione,gemoji,twemoji}.tsv: a line each, in the order of their bytes,
either NAME, category, code points, code points with joiners where they differ, long name; or ALIAS, ">", NAME. Columns are parted by tabs.
Writes Extensions/Keys/keys.tsv there in the same way: either NAME, what is shown; or ALIAS, ">", NAME.

Needs pymdown-extensions; recorded with 9.5.
"""
import importlib
import pathlib

FOLDER = pathlib.Path(__file__).parent.parent / "src/TechDocs/Idp.TechDocs.Markdown/Extensions"


def lines_of(table):
    for name, emoji in table.emoji.items():
        points, joined = emoji.get("unicode", ""), emoji.get("unicode_alt", "")
        yield "\t".join([name.strip(":"), emoji.get("category") or "", points, "" if joined == points else joined, emoji["name"]])
    for alias, name in table.aliases.items():
        yield f"{alias.strip(':')}\t>\t{name.strip(':')}"


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(sorted(f"{line}\n".encode() for line in lines)))


def main():
    for name, module in (("emojione", "emoji1_db"), ("gemoji", "gemoji_db"), ("twemoji", "twemoji_db")):
        write(FOLDER / "Emoji/Tables" / f"{name}.tsv", lines_of(importlib.import_module(f"pymdownx.{module}")))
    keys = importlib.import_module("pymdownx.keymap_db")
    write(FOLDER / "Keys/keys.tsv", [*(f"{name}\t{shown}" for name, shown in keys.keymap.items()), *(f"{alias}\t>\t{name}" for alias, name in keys.aliases.items())])


if __name__ == "__main__":
    main()
