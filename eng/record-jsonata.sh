#!/usr/bin/env bash
# Records what the original jsonata makes of the expressions in tests/Idp.Scaffolder.Tests/Fixtures/jsonata.json:
# eng/record-jsonata.sh ROADIE, where ROADIE is a folder with jsonata installed. The tests hold the library against the answers.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
TZ=UTC node "$root/eng/record-jsonata.mjs" "$(cd "$1" && pwd)" "$root/tests/Idp.Scaffolder.Tests/Fixtures"
