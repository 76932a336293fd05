#!/usr/bin/env bash
# Records what the original says of the samples: eng/record-verdicts.sh ORACLE, where ORACLE is the folder of an
# oracle.js that judges descriptors with Backstage's own code. The tests hold the library against the answers.
set -euo pipefail
oracle=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
for tree in acme faulty; do
  cd "$root/samples/$tree"
  { find . -name 'catalog-info.yaml' -o -name 'catalog-info.yml'; ls ./ai/*.yaml ./templates/*/template.yaml 2>/dev/null || true; } \
    | sed 's|^\./||' | LC_ALL=C sort \
    | node "$oracle/oracle.js" --engine both --placeholders file --root . --stdin \
    | node "$root/eng/compact-verdicts.mjs" > "$root/tests/Idp.Catalog.Tests/Fixtures/verdicts-$tree.jsonl"
done
