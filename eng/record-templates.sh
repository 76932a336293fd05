#!/usr/bin/env bash
# Records what the original engines make of the project's template cases: eng/record-templates.sh ORACLE, where ORACLE is the
# folder of an oracle.js that renders with Backstage's own code (its node_modules hold nunjitsu and nunjucks). The tests hold the
# library against the answers.
set -euo pipefail
oracle=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
node "$root/eng/record-templates.mjs" "$oracle" "$root/tests/Idp.Scaffolder.Templates.Tests/Language/Fixtures/cases.jsonl"
