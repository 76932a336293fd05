#!/usr/bin/env bash
# Records what npm jsonschema 1.5.0 says of written and of random pairs: eng/record-npm-schema.sh FOLDER, where FOLDER is one in which the
# package was installed (npm install jsonschema@1.5.0). The tests hold the library against the answers.
set -euo pipefail
package=$(cd "$1" && pwd)/node_modules/jsonschema
root=$(cd "$(dirname "$0")/.." && pwd)
fixtures="$root/tests/Idp.JsonSchema.Tests/Fixtures"
node "$root/eng/record-npm-schema.mjs" "$package" written > "$fixtures/npm-written.jsonl"
node "$root/eng/record-npm-schema.mjs" "$package" random 1 1000 > "$fixtures/npm-random.jsonl"
