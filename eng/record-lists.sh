#!/usr/bin/env bash
# Records how commonmark.js, the reference of CommonMark, reads random lists, which the tests compare with: eng/record-lists.sh
set -euo pipefail
cd "$(dirname "$0")/.."

modules=artifacts/commonmark
mkdir -p "$modules"
npm install --silent --prefix "$modules" commonmark@0.31.2
node eng/record-lists.mjs "$PWD/$modules" tests/Idp.TechDocs.Markdown.Tests/Fixtures/commonmark-lists.jsonl
