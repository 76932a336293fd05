#!/usr/bin/env python3
"""Records what Python-Markdown makes of the examples of specifications: eng/record-markdown-specs.py [FILE...]

Rewrites the fences of HTML in tests/Idp.TechDocs.Markdown.Tests/Specs/*.md (or in the files that are named) with the HTML of the Markdown
in front of each, and adds those that are missing. Front matter names the extensions and their options. Texts that begin with "!!python/name:" or "!!" are names of Python.

Needs PyYAML, Markdown, pymdown-extensions and mdx_truly_sane_lists; recorded with Markdown 3.4.1 and pymdown-extensions 9.5.
"""
import importlib
import pathlib
import re
import sys

import markdown
import yaml

FENCE = re.compile(r"^````(\w*)\n(.*?)(?<=\n)````$", re.S | re.M)
BARE = re.compile(r"^(````markdown\n(?:(?!````).*\n)*````\n)(?!\n````html)", re.M)
FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.S)


def value_of(value):
    if isinstance(value, dict):
        return {key: value_of(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [value_of(inner) for inner in value]
    if isinstance(value, str) and value.startswith("!!"):
        module, _, name = value[2:].removeprefix("python/name:").rpartition(".")
        return getattr(importlib.import_module(module), name)
    return value


def converter(extensions):
    names, options = [], {}
    for entry in extensions:
        name, given = next(iter(entry.items())) if isinstance(entry, dict) else (entry, None)
        names.append(name)
        options[name] = value_of(given or {})
    return markdown.Markdown(extensions=names, extension_configs=options)


def record(path):
    text = path.read_text(encoding="utf-8")
    extensions = yaml.safe_load(FRONT.match(text).group(1))["extensions"]
    if any(entry.startswith("idp.") for entry in extensions if isinstance(entry, str)):
        return  # Of this package, unknown in Python.

    source = None

    def rewrite(fence):
        nonlocal source
        kind, content = fence.groups()
        if kind == "markdown":
            source = content[:-1]
        elif kind == "html" and source is not None:
            html = converter(extensions).convert(source)
            source = None
            return f"````html\n{html}\n````"
        return fence.group(0)

    path.write_text(FENCE.sub(rewrite, BARE.sub("\\1\n````html\n````\n", text)), encoding="utf-8")


def main():
    specs = pathlib.Path(__file__).parent.parent / "tests" / "Idp.TechDocs.Markdown.Tests" / "Specs"
    for path in map(pathlib.Path, sys.argv[1:]) if len(sys.argv) > 1 else sorted(specs.glob("*.md")):
        record(path)


if __name__ == "__main__":
    main()
