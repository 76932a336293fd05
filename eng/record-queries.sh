#!/usr/bin/env bash
# Records what the original answers to generated requests: eng/record-queries.sh ORACLE, where ORACLE is the folder of a query.js
# that answers REST requests with Backstage's own router. The tests hold the library against the answers.
set -euo pipefail
oracle=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
fixtures="$root/tests/Idp.Catalog.Tests/Fixtures"
generated=$(mktemp -d)
trap 'rm -rf "$generated"' EXIT
dotnet run --project "$root/benchmarks/Idp.Benchmarks" -c Release -- generate --entities 210 --seed 7 --out "$generated"
node "$root/eng/record-queries.mjs" "$oracle" "$root/samples/acme" "$fixtures/queries-acme" 1 1000
node "$root/eng/record-queries.mjs" "$oracle" "$generated/entities" "$fixtures/queries-generated" 2 800
