// node record-lists.mjs MODULES OUTPUT: random pages of lists, and the blocks that commonmark.js finds in them, as BlockShape writes them.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const [modules, output] = process.argv.slice(2);
const { Parser } = createRequire(`${modules}/package.json`)("commonmark");
const parser = new Parser();

const pages = 2500;
const markers = ["- ", "- ", "-   ", "+ ", "* ", "1. ", "1. ", "2. ", "1) ", "10. ", "-", "1.", "-     ", "- - ", "1. - ", "-  2. ", "123456789. ", "1234567890. "];
const texts = ["a", "b c", "c", "d", "_ _ _", ""];

// A linear congruence: the same pages wherever this runs.
let state = 20241123n;
function below(count) {
  state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
  return Number((state >> 33n) % BigInt(count));
}

const pick = (items) => items[below(items.length)];

function line() {
  const kind = below(10);
  return kind === 0 ? "" : " ".repeat(below(1 + below(9))) + (kind < 6 ? pick(markers) : "") + pick(texts);
}

function* children(node) {
  for (let child = node.firstChild; child; child = child.next) {
    yield child;
  }
}

const shapeOf = (node) => [...children(node)].map(shape).join("");
const textOf = (node) => [...children(node)].map((child) => (child.type === "text" ? child.literal : child.firstChild ? textOf(child) : "\n")).join("");
const words = (node) => textOf(node).split(/[ _\n]+/).filter(Boolean).join(" ");
const trimmed = (code) => code.split("\n").map((one) => one.trimEnd()).join("\n").trimEnd();

function shape(node) {
  switch (node.type) {
    case "list": {
      const data = node._listData;
      const name = data.type === "ordered" ? `ol${data.delimiter === "period" || data.delimiter === "." ? "." : ")"}${data.start}` : `ul${data.bulletChar}`;
      return `${name}${node.listTight ? "" : " loose"}(${shapeOf(node)})`;
    }
    case "item":
      return `li(${shapeOf(node)})`;
    case "heading":
      return `h${node.level}'${words(node)}'`;
    case "thematic_break":
      return "hr ";
    case "code_block":
      return `code'${trimmed(node.literal)}'`;
    case "paragraph":
      return `${node.parent.type === "item" && node.parent.parent.listTight ? "text" : "p"}'${words(node)}'`;
    default:
      throw new Error(node.type);
  }
}

const seen = new Map();
while (seen.size < pages) {
  const page = Array.from({ length: 1 + below(8) }, line).join("\n");
  const found = shapeOf(parser.parse(page));

  // Headings of several lines, or indented, are not those of the dialect; what is no list is not asked.
  if (!/h\d'/.test(found) && /[uo]l/.test(found)) {
    seen.set(page, found);
  }
}

writeFileSync(output, [...seen].map(([page, blocks]) => `${JSON.stringify({ page, blocks })}\n`).join(""));
