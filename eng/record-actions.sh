#!/usr/bin/env bash
# Records what the original actions make of the cases in tests/Idp.Scaffolder.Tests/Fixtures/actions.json, and how npm's yaml writes
# values: eng/record-actions.sh ORACLE ROADIE, where ORACLE is a folder with @backstage/plugin-scaffolder-backend installed and ROADIE
# one with @roadiehq/scaffolder-backend-module-utils, @backstage-community/plugin-scaffolder-backend-module-regex and jsonata.
# The tests hold the library against the answers.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
node "$root/eng/record-actions.mjs" "$(cd "$1" && pwd)" "$(cd "$2" && pwd)" "$root/tests/Idp.Scaffolder.Tests/Fixtures"
node "$root/eng/record-merges.mjs" "$(cd "$2" && pwd)" "$root/tests/Idp.Scaffolder.Tests/Fixtures/merge-comments.recorded.jsonl"
