#!/usr/bin/env python3
"""Records what PyYAML, git and MkDocs make of random input, for tests/Idp.TechDocs.Tests/Fixtures.

usage: record-site-fixtures.py OUT_FOLDER [--count N] [--seed S] [--core SCRIPT]

--core names a script that writes an mkdocs.yml with the extensions of techdocs-core (extensions.json is left out without it).
"""
import argparse, importlib.util, json, os, pathlib, random, shutil, subprocess, sys, tempfile
import yaml

TAG = "!!python/name:"


class Loader(yaml.SafeLoader):
    pass


Loader.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda l, suffix, node: TAG + suffix)


def scalars(rnd, count):
    pieces = list("0123456789.eE+-_:~xob") + ["true", "yes", "No", "on", "y", "null", "inf", ".nan", "2020-01-02", "0x", "0o", "0b", "=", "<<"]
    for _ in range(count):
        text = "".join(rnd.choice(pieces) for _ in range(rnd.randint(1, 5)))
        try:
            value = yaml.safe_load("- [" + text + "]")[0]
        except Exception:
            continue
        if not isinstance(value, list) or len(value) != 1: continue
        value = value[0]
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if value != value or value in (float("inf"), float("-inf")) or abs(value) > 2 ** 53: continue
        elif value is not None and not isinstance(value, (bool, str)):
            value = text
        if isinstance(value, dict): continue
        yield {"text": text, "value": value}


def patterns(rnd, count):
    """Without '!': within an excluded folder git takes nothing back, pathspec does."""
    names = ["a", "b", "ab", "a.md", "b.md", ".x", "dir", "c-d"]
    parts = ["a", "b", "*", "**", "?", "[ab]", "[!a]", "*.md", "a*", ".x", "dir", "a.md", "c-d", "**.md", "\\a"]
    root = tempfile.mkdtemp()
    subprocess.run(["git", "init", "-q", root], check=True)
    for _ in range(count):
        lines = []
        for _ in range(rnd.randint(1, 3)):
            text = "/".join(rnd.choice(parts) for _ in range(rnd.randint(1, 3)))
            lines.append(rnd.choice(["", "", "/"]) + text + rnd.choice(["", "", "/", " "]))
        paths = ["/".join(rnd.choice(names) for _ in range(rnd.randint(1, 4))) for _ in range(8)]
        open(os.path.join(root, ".gitignore"), "w").write("\n".join(lines) + "\n")
        found = subprocess.run(["git", "-C", root, "check-ignore", "--no-index", "--stdin"], input="\n".join(paths), text=True, capture_output=True).stdout.split("\n")
        yield {"patterns": lines, "paths": paths, "matches": [p in found for p in paths]}
    shutil.rmtree(root)


def navs(rnd, count):
    from mkdocs.config.base import load_config
    from mkdocs.structure.files import get_files
    from mkdocs.structure.nav import get_navigation
    names = ["a", "b-c", "B_x", "index", "README", "Zoo", "1", "10", "2", "über", "\U0001f600x", "\uff5ez", ".dot", "templates", "c d"]
    def show(items):
        return [{"title": i.title if i.is_section else None, "page": getattr(getattr(i, "file", None), "src_uri", None), "children": show(i.children or [])} for i in items]
    for _ in range(count):
        root = tempfile.mkdtemp()
        try:
            docs = os.path.join(root, "docs")
            os.makedirs(docs)
            open(os.path.join(root, "mkdocs.yml"), "w").write("site_name: x\n")
            made = set()
            for _ in range(rnd.randint(1, 14)):
                folder = "/".join(rnd.choice(names) for _ in range(rnd.randint(0, 3)))
                path = (folder + "/" if folder else "") + rnd.choice(names) + rnd.choice([".md", ".md", ".md", ".png", ".markdown"])
                made.add(path)
                os.makedirs(os.path.dirname(os.path.join(docs, path)) or docs, exist_ok=True)
                open(os.path.join(docs, path), "w").write("")
            first = [p.rsplit(".", 1)[0].replace("README", "index") for p in made if p.rsplit("/", 1)[-1].rsplit(".", 1)[0] in ("index", "README")]
            if len(first) != len(set(first)): continue  # MkDocs takes them in the order of the file system
            config = load_config(os.path.join(root, "mkdocs.yml"))
            nav = get_navigation(get_files(config), config)
            yield {"files": sorted(made), "nav": show(nav.items)}
        finally:
            shutil.rmtree(root)


def extensions(rnd, count, script):
    spec = importlib.util.spec_from_file_location("core", script)
    core = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(core)
    core.importable, core.known_options, core.fix = (lambda n: True), (lambda n: None), (lambda v: v)
    names = ["toc", "markdown.extensions.toc", "admonition", "pymdownx.superfences", "pymdownx.betterem", "pymdownx.extra", "attr_list", "markdown.extensions.footnotes",
             "tables", "markdown.extensions.tables", "abbr", "md_in_html", "pymdownx.snippets", "pymdownx.highlight", "codehilite", "pymdownx.emoji", "pymdownx.tabbed",
             "pymdownx.keys", "meta", "fenced_code", "pymdownx.tasklist", "plantuml_markdown", "def_list", "smarty", "pymdownx.arithmatex", "pymdownx.extrarawhtml"]
    values = ["true", "false", "3", "text", "[a, b]", "{x: 1}", TAG + "pymdownx.superfences.fence_code_format", "~", "'yes'"]
    keys = ["permalink", "linenums", "smart_enable", "custom_checkbox", "alternate_style", "base_path", "restrict_base_path", "emoji_index", "pymdownx.superfences", "x"]
    for _ in range(count):
        lines, is_map = ["site_name: x", "markdown_extensions:"], rnd.random() < 0.2
        chosen = [rnd.choice(names) for _ in range(rnd.randint(0, 7))]
        if is_map: chosen = list(dict.fromkeys(chosen))
        for name in chosen:
            options = rnd.sample(keys, rnd.randint(0, 3))
            options = [o for o in options if not (o == "pymdownx.superfences" and name != "pymdownx.extra")]
            lines.append(("  " if is_map else "  - ") + name + (":" if options or is_map else ""))
            for option in options:
                lines.append("      " + option + ": " + ("{custom: 1}" if option == "pymdownx.superfences" else rnd.choice(values)))
        text = "\n".join(lines) + "\n"
        with tempfile.TemporaryDirectory() as root:
            source, out = os.path.join(root, "mkdocs.yml"), os.path.join(root, "out.yml")
            open(source, "w").write(text)
            os.mkdir(os.path.join(root, "docs"))
            sys.argv = ["core", source, out]
            core.main()
            made = yaml.load(open(out), Loader)["markdown_extensions"]
        made = [(e, {}) if isinstance(e, str) else next(iter(e.items())) for e in made]
        known = dict(made)
        order = ["toc", "tables", "fenced_code"]
        order += [n for n, _ in made if n not in order]
        yield {"yaml": text, "extensions": [{"name": n, "options": known.get(n) or None} for n in order]}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("out"); ap.add_argument("--count", type=int, default=40); ap.add_argument("--seed", type=int, default=1); ap.add_argument("--core")
    a = ap.parse_args()
    rnd = random.Random(a.seed)
    made = {"scalars": list(scalars(rnd, a.count * 4)), "gitignore": list(patterns(rnd, a.count)), "navigation": list(navs(rnd, a.count))}
    if a.core: made["extensions"] = list(extensions(rnd, a.count, a.core))
    folder = pathlib.Path(a.out)
    folder.mkdir(parents=True, exist_ok=True)
    for name, cases in made.items():
        (folder / (name + ".json")).write_text(json.dumps(cases, indent=1, ensure_ascii=False, default=str) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
