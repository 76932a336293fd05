#!/usr/bin/env python3
"""Compares the pieces that code is taken apart into with those of Pygments: eng/compare-highlighting.py FOLDER... [--floor 90] [--causes N]

Reads the fences of the Markdown files below the folders, at most 400 of a language, and source files of the languages that have few fences, their first
3,000 characters. Prints for each language on how many of the characters, line feeds left out, the class of the piece is Pygments' own, and the time that
highlighting took apart from all else. Of a chain of classes (l l-Scalar l-Scalar-Plain) the first is compared, which is the one that style sheets use.
Ends with 1 when one of the twelve languages that docs use most is below the floor.

Needs Pygments (recorded with 2.14) and the SDK.
"""
import argparse
import collections
import html.parser
import json
import pathlib
import random
import re
import subprocess
import sys

from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES

TWELVE = ["yaml", "bash", "python", "json", "go", "csharp", "typescript", "javascript", "sql", "docker", "terraform", "java"]
MORE = ["xml", "html", "ini", "toml", "diff", "console"]
NAMES = {
    "yml": "yaml", "sh": "bash", "shell": "bash", "py": "python", "golang": "go", "cs": "csharp", "c#": "csharp", "ts": "typescript", "js": "javascript",
    "dockerfile": "docker", "hcl": "terraform", "tf": "terraform", "shell-session": "console",
}
ENDINGS = {
    ".yaml": "yaml", ".sh": "bash", ".py": "python", ".json": "json", ".go": "go", ".cs": "csharp", ".ts": "typescript", ".js": "javascript", ".sql": "sql",
    ".tf": "terraform", ".java": "java", ".xml": "xml", ".html": "html", ".ini": "ini", ".toml": "toml", ".diff": "diff",
}
FENCE = re.compile(r"^([ \t]*)(```+)[ \t]*([\w#+-]+)[^\n`]*\n(.*?)^\1\2[ \t]*$", re.S | re.M)
MOST = 400


def text_of(path):
    return path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").removeprefix("\ufeff")


def gather(folders):
    fences, files = collections.defaultdict(dict), collections.defaultdict(list)
    for path in sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        if path.suffix == ".md":
            for indent, _, name, code in FENCE.findall(text_of(path)):
                language = NAMES.get(name.lower(), name.lower())
                if language in TWELVE + MORE:
                    fences[language]["\n".join(line.removeprefix(indent) for line in code.split("\n"))] = None
        elif path.suffix in ENDINGS or path.name == "Dockerfile":
            files[ENDINGS.get(path.suffix, "docker")].append(path)
    blocks = []
    for language in TWELVE + MORE:
        chosen = random.Random(1).sample(list(fences[language]), min(MOST, len(fences[language])))
        rest = random.Random(1).sample(files[language], min(max(0, MOST // 8 - len(chosen)), len(files[language])))
        blocks += [(language, clean(code)) for code in chosen + [text_of(path)[:3000].rsplit("\n", 1)[0] for path in rest]]
    return blocks


def clean(code):
    """As Python-Markdown hands code to Pygments: tabs as spaces, nothing on lines of spaces."""
    lines = (line.expandtabs(4) for line in code.strip("\n").split("\n"))
    return "\n".join(line if line.strip(" ") else "" for line in lines).strip("\n")


def class_of(token):
    while token not in STANDARD_TYPES:
        token = token.parent
    return STANDARD_TYPES[token]


class Pieces(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.characters, self.is_code = [], [], False

    def handle_starttag(self, tag, attributes):
        if tag == "code":
            self.is_code = True
        elif self.is_code:
            self.open.append((dict(attributes).get("class") or "").split(" ")[0])

    def handle_endtag(self, tag):
        if tag == "code":
            self.is_code = False
        elif self.is_code and self.open:
            self.open.pop()

    def handle_data(self, data):
        if self.is_code:
            self.characters += [(character, self.open[-1] if self.open else "") for character in data]


def convert(blocks):
    folder = pathlib.Path(__file__).parent
    asked = json.dumps([{"language": language, "code": code} for language, code in blocks])
    run = subprocess.run(["dotnet", "run", "-c", "Release", folder / "highlight.cs"], input=asked, capture_output=True, text=True, check=True)
    return json.loads(run.stdout[run.stdout.index("{"):])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--floor", type=float, default=90)
    parser.add_argument("--causes", type=int, default=0)
    asked = parser.parse_args()
    blocks = gather(asked.folders)
    answer = convert(blocks)
    same, all_, counts, causes = collections.Counter(), collections.Counter(), collections.Counter(), collections.defaultdict(collections.Counter)
    for (language, code), written in zip(blocks, answer["html"]):
        expected = [(character, class_of(token)) for token, text in get_lexer_by_name(language).get_tokens(code) for character in text]
        pieces = Pieces()
        pieces.feed(written)
        if [character for character, _ in expected] != [character for character, _ in pieces.characters]:
            counts[language, "other text"] += 1
            continue
        counts[language, "blocks"] += 1
        for (character, theirs), (_, ours) in zip(expected, pieces.characters):
            if character != "\n":
                all_[language] += 1
                same[language] += theirs == ours
                if theirs != ours:
                    causes[language][f"{theirs or 'text'} is {ours or 'text'}"] += 1
    print("| language | blocks | characters | agree |\n|---|---:|---:|---:|")
    low = []
    for language in TWELVE + MORE:
        share = 100 * same[language] / all_[language] if all_[language] else float("nan")
        print(f"| {language} | {counts[language, 'blocks']} | {all_[language]} | {share:.2f} % |")
        for cause, count in causes[language].most_common(asked.causes):
            print(f"|   {cause} | | {count} | |")
        if language in TWELVE and share < asked.floor:
            low.append(language)
    skipped = sum(count for (_, kind), count in counts.items() if kind == "other text")
    print(f"\n{sum(all_.values())} characters; {skipped} blocks left out whose text Python's lexers change. All blocks: {answer['warm']:.0f} ms CPU warm, {answer['cold']:.0f} ms with the start of the process.")
    sys.exit(f"below {asked.floor} %: {', '.join(low)}" if low else 0)


if __name__ == "__main__":
    main()
