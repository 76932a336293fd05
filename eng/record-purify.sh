#!/usr/bin/env bash
# Records the verdicts of DOMPurify that the tests of the sanitizer compare with: eng/record-purify.sh
set -euo pipefail
cd "$(dirname "$0")/.."

modules=artifacts/purify
mkdir -p "$modules"
npm install --silent --prefix "$modules" dompurify@3.4.18 jsdom@29.1.1
node eng/record-purify.mjs "$PWD/$modules/node_modules" tests/Idp.TechDocs.Sanitizing.Tests
